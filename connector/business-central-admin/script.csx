// Copied from connector/business-central-admin.script.csx by `erp-openapi connector build`; do not edit.
// The script of the Business Central Admin connector. Its TypeScript twin is src/connector-builder/script/wait-script.ts
// with ended-operations.ts and trigger-mark.ts beside it; both run the cases of test/connector-builder/script.
public class Script : ScriptBase
{
    // As x-async of the spec has them; printed in either case.
    private static readonly string[] FinalStatuses = { "succeeded", "failed", "canceled", "cancelled", "skipped" };
    // How late an operation may show up in the list after it was asked for.
    private const long LateMs = 900000;
    // Ids that the address of the next question holds: addresses have to stay below two kilobytes.
    private const int MostTold = 24;
    private const int MostOpen = 24;
    // What leads a request to this script, before the path of the service. An environment may be called script as well.
    private const string Marked = "^(/admin/[^/]+)/script/";

    // Reads the operation behind /script/, which may come in a list. While the work goes on it answers 202 with the
    // address at the gateway in Location, so that the platform asks again with the token of the connection; when the work has
    // failed it answers 409, so that the flow stops there. Three others come here: the trigger, and for what their answer looks
    // like the list of installed apps and the operation of an app.
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        var asked = this.Context.Request.RequestUri;
        var isWaited = Regex.IsMatch(asked.AbsolutePath, Marked);
        if (asked.AbsolutePath.EndsWith("/script/environments/operations")) return await EndedOperations(asked).ConfigureAwait(false);
        this.Context.Request.RequestUri = new Uri(asked.GetLeftPart(UriPartial.Authority) + Regex.Replace(asked.PathAndQuery, Marked, "$1/"));
        var response = await this.Context.SendAsync(this.Context.Request, this.CancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK) return response;
        var body = response.Content == null ? null : await Read(response).ConfigureAwait(false);
        // Any 200 would say that the work has succeeded.
        if (body == null) return isWaited ? Refused(HttpStatusCode.BadGateway, "OperationMissing", "The service answered without an operation.") : response;
        var rows = body["value"] as JArray;
        if (asked.AbsolutePath.EndsWith("/apps")) return WithAppIds(response, body, rows);
        var id = asked.AbsolutePath.Substring(asked.AbsolutePath.LastIndexOf('/') + 1);
        var operation = rows == null ? body : Find(rows, id);
        // A history can be a moment behind the work: what it does not have yet is waited for.
        if (operation == null && isWaited) operation = new JObject(new JProperty("id", id));
        if (operation == null) return Refused(HttpStatusCode.NotFound, "OperationNotFound", "The list of operations does not have this one.");
        if (!isWaited) return WithBody(response, operation);
        var status = StatusOf(operation);
        var ended = FinalStatuses.Contains(status);
        operation["ended"] = ended;
        if (!ended)
        {
            response.StatusCode = HttpStatusCode.Accepted;
            response.Headers.Location = this.Context.OriginalRequestUri;
            response.Headers.Remove("Retry-After");
            response.Headers.TryAddWithoutValidation("Retry-After", "30");
        }
        else if (status != "succeeded")
        {
            var reason = (string)operation["errorMessage"] ?? "";
            var message = "The operation ended as " + status + "." + (reason.Length == 0 ? "" : " " + reason);
            operation["error"] = new JObject(new JProperty("code", "OperationNotSucceeded"), new JProperty("message", message));
            response.StatusCode = HttpStatusCode.Conflict;
        }
        return WithBody(response, operation);
    }

    // The trigger: reads the operations of all environments, and answers 200 with those whose end is news, else 202. Either
    // has in Location the address at the gateway to ask next, with what is known by then in its query: since when operations
    // are new, by the service's stamps; which of these have ended already; and which others go on. The first question begins:
    // nothing that has ended before is news.
    private async Task<HttpResponseMessage> EndedOperations(Uri asked)
    {
        var environments = WordsOf(asked, "environmentName");
        var kinds = WordsOf(asked, "kinds");
        var statuses = WordsOf(asked, "statuses");
        var unknown = statuses.Except(FinalStatuses).FirstOrDefault();
        if (unknown != null) return Refused(HttpStatusCode.BadRequest, "StatusUnknown", "No operation ends as " + unknown + ": expected " + string.Join(", ", FinalStatuses) + ".");

        this.Context.Request.RequestUri = new Uri(asked.GetLeftPart(UriPartial.Authority) + Regex.Replace(asked.AbsolutePath, Marked, "$1/"));
        var response = await this.Context.SendAsync(this.Context.Request, this.CancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK) return response;
        var body = response.Content == null ? null : await Read(response).ConfigureAwait(false);
        var rows = body == null ? null : body["value"] as JArray;
        // Any 200 would start the flow.
        if (rows == null) return Refused(HttpStatusCode.BadGateway, "OperationsMissing", "The service answered without a list of operations.");

        var all = rows.OfType<JObject>().Where(row => KeyOf(row).Length > 0).ToList();
        var watched = all.Where(row => IsAsked(kinds, new[] { (string)row["type"] ?? "" }) && IsAsked(environments, EnvironmentsOf(row))).ToList();
        var ended = watched.Where(row => FinalStatuses.Contains(StatusOf(row))).ToList();
        var running = watched.Except(ended).ToList();

        var state = WordsOf(asked, "triggerState").FirstOrDefault() ?? "";
        var isFirst = !Regex.IsMatch(state, @"^[0-9]{1,15}\.[0-9a-z-]*\.[0-9a-z-]*$");
        var marks = isFirst ? new[] { "0", string.Join("-", ended.Select(KeyOf)), "" } : state.Split('.');
        var since = long.Parse(marks[0]);
        var told = marks[1].Split(new[] { '-' }, StringSplitOptions.RemoveEmptyEntries);
        var open = marks[2].Split(new[] { '-' }, StringSplitOptions.RemoveEmptyEntries);
        var news = ended.Where(row => !told.Contains(KeyOf(row)) && (CreatedMs(row) >= since || open.Contains(KeyOf(row)))).ToList();

        // The moment moves on and never back. What is missing in this answer, and may be back in the next one, is kept while
        // there is room.
        since = all.Select(row => CreatedMs(row) - LateMs).Concat(new[] { since }).Max();
        var recent = ended.Select(CreatedMs).Where(created => created >= since).OrderByDescending(created => created).ToList();
        if (recent.Count > MostTold) since = recent[MostTold] + 1;
        told = ended.Where(row => CreatedMs(row) >= since).Concat(news).Select(KeyOf).Concat(told).Distinct().Take(MostTold).ToArray();
        var old = running.Where(row => CreatedMs(row) < since).ToList();
        if (old.Count > MostOpen) return Refused(HttpStatusCode.Conflict, "TooManyOperations", "Too many operations are under way to watch them all: choose an environment or kinds.");
        open = old.Concat(running).Select(KeyOf).Concat(open.Except(all.Select(KeyOf))).Distinct().Take(MostOpen).ToArray();

        var here = this.Context.OriginalRequestUri;
        var kept = here.Query.TrimStart('?').Split('&').Where(part => part.Length > 0 && !part.StartsWith("triggerState=", StringComparison.Ordinal));
        var next = "triggerState=" + since + "." + string.Join("-", told) + "." + string.Join("-", open);
        response.Headers.Location = new Uri(here.GetLeftPart(UriPartial.Path) + "?" + string.Join("&", kept.Concat(new[] { next })));
        response.Headers.Remove("Retry-After");
        response.Headers.TryAddWithoutValidation("Retry-After", "60");
        var wanted = statuses.Select(Folded).ToArray();
        var shown = news.Where(row => IsAsked(wanted, new[] { Folded(StatusOf(row)) })).ToList();
        foreach (var row in shown)
        {
            var environment = EnvironmentsOf(row).FirstOrDefault();
            if (environment != null) row["environmentName"] = environment;
            row["ended"] = true;
        }
        if (shown.Count > 0) return WithBody(response, new JObject(new JProperty("value", new JArray(shown))));
        response.StatusCode = HttpStatusCode.Accepted;
        response.Content = null;
        return response;
    }

    // The words of an input, in lower case.
    private static string[] WordsOf(Uri asked, string name)
    {
        var found = asked.Query.TrimStart('?').Split('&').FirstOrDefault(part => part.StartsWith(name + "=", StringComparison.Ordinal)) ?? name + "=";
        var text = Uri.UnescapeDataString(found.Substring(name.Length + 1).Replace('+', ' '));
        return text.Split(',').Select(word => word.Trim().ToLowerInvariant()).Where(word => word.Length > 0).ToArray();
    }

    private static bool IsAsked(string[] wanted, IEnumerable<string> names)
    {
        return wanted.Length == 0 || names.Any(name => wanted.Contains(name.ToLowerInvariant()));
    }

    // Environments that an operation has to do with: of a copy the new one, of a rename both.
    private static string[] EnvironmentsOf(JObject row)
    {
        var parameters = row["parameters"] as JObject ?? new JObject();
        var names = new[] { "environmentName", "destinationEnvironmentName", "newEnvironmentName", "oldEnvironmentName" };
        return new[] { (string)row["environmentName"] }.Concat(names.Select(name => (string)parameters[name])).Where(name => !string.IsNullOrEmpty(name)).ToArray();
    }

    private static string KeyOf(JObject row)
    {
        return Regex.Replace(((string)row["id"] ?? "").ToLowerInvariant(), "[^0-9a-z]", "");
    }

    private static string StatusOf(JObject row)
    {
        return ((string)row["status"] ?? "").ToLowerInvariant();
    }

    // Both spellings of the same status are one.
    private static string Folded(string status)
    {
        return status.Replace("cancelled", "canceled");
    }

    // When an operation was asked for, by the service's clock; 0 where it does not say so. A stamp without zone is UTC.
    private static long CreatedMs(JObject row)
    {
        DateTimeOffset created;
        var style = System.Globalization.DateTimeStyles.AssumeUniversal;
        if (!DateTimeOffset.TryParse((string)row["createdOn"], System.Globalization.CultureInfo.InvariantCulture, style, out created)) return 0;
        return created.ToUnixTimeMilliseconds();
    }

    // The installed apps, whose id the service calls id and the documents call appId: under both names.
    private static HttpResponseMessage WithAppIds(HttpResponseMessage response, JObject body, JArray rows)
    {
        if (rows == null) return response;
        foreach (var row in rows.OfType<JObject>())
        {
            if (row["appId"] == null && row["id"] != null) row["appId"] = row["id"];
            else if (row["id"] == null && row["appId"] != null) row["id"] = row["appId"];
        }
        return WithBody(response, body);
    }

    // The operation in a list that may hold the whole history of the app.
    private static JObject Find(JArray rows, string id)
    {
        return rows.OfType<JObject>().FirstOrDefault(row => string.Equals((string)row["id"], id, StringComparison.OrdinalIgnoreCase));
    }

    private static HttpResponseMessage Refused(HttpStatusCode status, string code, string message)
    {
        return WithBody(new HttpResponseMessage(status), new JObject(new JProperty("error", new JObject(
            new JProperty("code", code), new JProperty("message", message)))));
    }

    private static HttpResponseMessage WithBody(HttpResponseMessage response, JObject body)
    {
        response.Content = new StringContent(body.ToString(Newtonsoft.Json.Formatting.None), Encoding.UTF8, "application/json");
        return response;
    }

    private static async Task<JObject> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        try
        {
            using (var reader = new JsonTextReader(new System.IO.StringReader(text)) { DateParseHandling = DateParseHandling.None })
            {
                return JToken.ReadFrom(reader) as JObject;
            }
        }
        catch (JsonReaderException)
        {
            return null;
        }
    }
}

// Copied from connector/business-central.script.csx by `erp-openapi connector build`; do not edit.
// The script of the connectors for Business Central's standard API. Its TypeScript twin is
// src/connector-builder/script/changes-script.ts; both run the cases of test/connector-builder/script.
public class Script : ScriptBase
{
    private const string StampField = "lastModifiedDateTime";
    // Rows after which a question ends, where the stamp changes; the rest is for the next one.
    private const int RowsPerQuestion = 5000;
    private const int RowsPerPage = 1000;
    // Minutes that a change is waited with, where the maker says nothing, and the most that can be said.
    private const string UsualWait = "2";
    private const int LongestWait = 60;
    // What leads a request to this script, before the path of the service. An environment may be called script as well.
    private const string Marked = "(/api/v2\\.0)/script/";

    // The trigger on changed records. It reads what was changed since the moment in triggerState, up to some minutes ago,
    // and answers 200 with it, else 202. Either has in Location the address at the gateway to ask next. The first question
    // begins: what was changed before is no news. All moments are the service's; a record that is saved now and seen later
    // is not missed when that takes less than the minutes.
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        var asked = this.Context.Request.RequestUri;
        var wait = Given(asked, "waitMinutes");
        if (wait.Length == 0) wait = UsualWait;
        if (!Regex.IsMatch(wait, "^[0-9]{1,2}$") || int.Parse(wait) > LongestWait) return Refused(HttpStatusCode.BadRequest, "WaitInvalid", "The minutes to wait are a whole number from 0 to " + LongestWait + ".");
        var state = Given(asked, "triggerState");
        var isFirst = !Regex.IsMatch(state, "^[0-9]{1,15}$");
        var since = isFirst ? 0 : long.Parse(state);

        var list = Regex.Replace(asked.GetLeftPart(UriPartial.Path), Marked, "$1/");
        var address = list + QueryOf(asked, isFirst, since);
        var rows = new List<JObject>();
        HttpResponseMessage first = null;
        var isWhole = true;
        for (var next = address; next != null;)
        {
            // A request can be sent once.
            var request = new HttpRequestMessage(HttpMethod.Get, next);
            foreach (var header in this.Context.Request.Headers) request.Headers.TryAddWithoutValidation(header.Key, header.Value);
            request.Headers.Remove("Prefer");
            request.Headers.TryAddWithoutValidation("Prefer", "odata.maxpagesize=" + RowsPerPage);
            var response = await this.Context.SendAsync(request, this.CancellationToken).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.OK) return response;
            first = first ?? response;
            if (isFirst) break;
            var body = response.Content == null ? null : await Read(response).ConfigureAwait(false);
            var page = body == null ? null : body["value"] as JArray;
            // Any 200 would start the flow.
            if (page == null) return Refused(HttpStatusCode.BadGateway, "RecordsMissing", "The service answered without a list of records.");
            rows.AddRange(page.OfType<JObject>());
            next = (string)body["@odata.nextLink"];
            if (next == null) break;
            var link = new Uri(new Uri(address), next);
            // The token goes to the service and to nobody else.
            if (link.GetLeftPart(UriPartial.Authority) != asked.GetLeftPart(UriPartial.Authority)) return Refused(HttpStatusCode.BadGateway, "PageElsewhere", "The next page is at another address than the service.");
            if (rows.Count < RowsPerQuestion || StampMs(rows[rows.Count - 1]) <= since) continue;
            isWhole = false;
            break;
        }
        if (first.Headers.Date == null) return Refused(HttpStatusCode.BadGateway, "DateMissing", "The service answered without the header Date.");

        var now = first.Headers.Date.Value.ToUnixTimeMilliseconds();
        var until = isFirst ? now : now - int.Parse(wait) * 60000L;
        if (!isWhole) until = Math.Min(until, StampMs(rows[rows.Count - 1]));
        until = Math.Max(until, since);
        var news = rows.Where(row => StampMs(row) >= since && StampMs(row) < until).ToList();

        var here = this.Context.OriginalRequestUri;
        var kept = here.Query.TrimStart('?').Split('&').Where(part => part.Length > 0 && !part.StartsWith("triggerState=", StringComparison.Ordinal));
        first.Headers.Location = new Uri(here.GetLeftPart(UriPartial.Path) + "?" + string.Join("&", kept.Concat(new[] { "triggerState=" + until })));
        first.Headers.Remove("Retry-After");
        first.Headers.TryAddWithoutValidation("Retry-After", isWhole ? "60" : "15");
        if (news.Count > 0) return WithBody(first, new JObject(new JProperty("value", new JArray(news))));
        first.StatusCode = HttpStatusCode.Accepted;
        first.Content = null;
        return first;
    }

    // The first question asks for one row: whether the maker's conditions are understood, and what time it is.
    private static string QueryOf(Uri asked, bool isFirst, long since)
    {
        var filter = Given(asked, "filter");
        var select = Given(asked, "select");
        // The service knows no "or" of different fields: what a maker has typed stays one condition.
        if (!isFirst) filter = StampField + " ge " + DateTimeOffset.FromUnixTimeMilliseconds(since).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture) + (filter.Length == 0 ? "" : " and (" + filter + ")");
        if (select.Length > 0 && !select.Split(',').Any(field => field.Trim() == StampField)) select += "," + StampField;
        var options = new[] { "$filter", filter, "$orderby", isFirst ? "" : StampField, "$select", select, "$expand", Given(asked, "expand"), "$top", isFirst ? "1" : "" };
        var parts = Enumerable.Range(0, options.Length / 2).Where(index => options[2 * index + 1].Length > 0).Select(index => options[2 * index] + "=" + Encoded(options[2 * index + 1]));
        return "?" + string.Join("&", parts);
    }

    // As JavaScript does it: these signs stand for themselves in a query.
    private static string Encoded(string text)
    {
        return Regex.Replace(Uri.EscapeDataString(text), "%(21|27|28|29|2A)", found => Uri.UnescapeDataString(found.Value));
    }

    // What a maker has typed.
    private static string Given(Uri asked, string name)
    {
        var found = asked.Query.TrimStart('?').Split('&').FirstOrDefault(part => part.StartsWith(name + "=", StringComparison.Ordinal)) ?? name + "=";
        return Uri.UnescapeDataString(found.Substring(name.Length + 1).Replace('+', ' ')).Trim();
    }

    // 0 where there is no stamp.
    private static long StampMs(JObject row)
    {
        DateTimeOffset stamp;
        var text = (string)row[StampField] ?? "";
        var style = System.Globalization.DateTimeStyles.AssumeUniversal;
        if (!Regex.IsMatch(text, @"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?Z$")) return 0;
        if (!DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, style, out stamp)) return 0;
        return stamp.ToUnixTimeMilliseconds();
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

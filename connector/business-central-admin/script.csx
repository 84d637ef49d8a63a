// Copied from connector/business-central-admin.script.csx by `erp-openapi connector build`; do not edit.
// The script of the Business Central Admin connector. Its TypeScript twin is src/connector-builder/script/wait-script.ts;
// both run the cases of test/connector-builder/script.
public class Script : ScriptBase
{
    // As x-async of the spec has them; printed in either case.
    private static readonly string[] FinalStatuses = { "succeeded", "failed", "canceled", "cancelled", "skipped" };

    // Reads the operation behind /script/, which may come in a list. While the work goes on it answers 202 with the
    // address at the gateway in Location, so that the platform asks again with the token of the connection; when the work has
    // failed it answers 409, so that the flow stops there. Two other operations come here for what their answer looks like: the
    // list of installed apps, and the operation of an app.
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        var asked = this.Context.Request.RequestUri;
        this.Context.Request.RequestUri = new Uri(asked.AbsoluteUri.Replace("/script/", "/"));
        var response = await this.Context.SendAsync(this.Context.Request, this.CancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK || response.Content == null) return response;
        var body = await Read(response).ConfigureAwait(false);
        if (body == null) return response;
        var rows = body["value"] as JArray;
        if (asked.AbsolutePath.EndsWith("/apps")) return WithAppIds(response, body, rows);
        var id = asked.AbsolutePath.Substring(asked.AbsolutePath.LastIndexOf('/') + 1);
        var operation = rows == null ? body : Find(rows, id);
        // A history can be a moment behind the work: what it does not have yet is waited for.
        if (operation == null && asked.AbsolutePath.Contains("/script/")) operation = new JObject(new JProperty("id", id));
        if (operation == null)
        {
            operation = new JObject(new JProperty("error", new JObject(
                new JProperty("code", "OperationNotFound"), new JProperty("message", "The list of operations does not have this one."))));
            response.StatusCode = HttpStatusCode.NotFound;
            return WithBody(response, operation);
        }
        if (!asked.AbsolutePath.Contains("/script/")) return WithBody(response, operation);
        var status = ((string)operation["status"] ?? "").ToLowerInvariant();
        var ended = FinalStatuses.Contains(status);
        operation["ended"] = ended;
        if (!ended)
        {
            response.StatusCode = HttpStatusCode.Accepted;
            response.Headers.Location = this.Context.OriginalRequestUri;
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

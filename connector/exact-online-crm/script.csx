// Copied from connector/exact-online.script.csx by `npm run connectors`; do not edit.
// The script of every Exact Online connector. Its TypeScript twin is src/connector-builder/script/exact-answer.ts;
// both run the cases of test/connector-builder/script.
public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        this.Context.Request.Headers.Accept.Clear();
        this.Context.Request.Headers.Accept.ParseAdd("application/json");
        if (PlainOperationId(this.Context.OperationId) == "ListDivisionsOfUser") return await this.ListDivisions().ConfigureAwait(false);
        var response = await this.Context.SendAsync(this.Context.Request, this.CancellationToken).ConfigureAwait(false);
        return await Answer(response, this.Context.Request.RequestUri.AbsolutePath).ConfigureAwait(false);
    }

    // Some regions hand the operation's name over in base64.
    private static string PlainOperationId(string operationId)
    {
        try { return Encoding.UTF8.GetString(Convert.FromBase64String(operationId)); }
        catch (FormatException) { return operationId; }
    }

    // Every list of divisions wants a division in its path, so the user's current one is asked first.
    private async Task<HttpResponseMessage> ListDivisions()
    {
        var site = new Uri(this.Context.Request.RequestUri.GetLeftPart(UriPartial.Authority));
        var me = await this.Get(new Uri(site, "/api/v1/current/Me?$select=CurrentDivision")).ConfigureAwait(false);
        if (!me.IsSuccessStatusCode) return me;
        var rows = (JArray)ExactAnswer(await Read(me).ConfigureAwait(false), "")["value"];
        var division = rows[0]["CurrentDivision"].ToString();
        var divisions = await this.Get(new Uri(site, "/api/v1/" + division + "/hrm/Divisions?$select=Code,Description")).ConfigureAwait(false);
        return await Answer(divisions, "").ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> Get(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var header in this.Context.Request.Headers) request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        return await this.Context.SendAsync(request, this.CancellationToken).ConfigureAwait(false);
    }

    private static async Task<HttpResponseMessage> Answer(HttpResponseMessage response, string path)
    {
        var type = response.Content == null || response.Content.Headers.ContentType == null ? null : response.Content.Headers.ContentType.MediaType;
        if (!response.IsSuccessStatusCode || type != "application/json") return response;
        var body = await Read(response).ConfigureAwait(false);
        if (body != null) response.Content = new StringContent(ExactAnswer(body, path).ToString(Newtonsoft.Json.Formatting.None), Encoding.UTF8, "application/json");
        return response;
    }

    // Dates are read as text: the reader would take them for UTC, which they are not.
    private static async Task<JObject> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        if (text.Length == 0) return null;
        using (var reader = new JsonTextReader(new System.IO.StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal })
        {
            return JToken.ReadFrom(reader) as JObject;
        }
    }

    public static JToken ExactAnswer(JObject body, string path)
    {
        JToken d;
        if (!body.TryGetValue("d", out d)) return body;
        if (d is JArray) return new JObject(new JProperty("value", Plain(d)));
        var wrapper = d as JObject;
        if (wrapper == null) return new JObject(new JProperty("value", Plain(d)));
        var results = wrapper["results"] as JArray;
        if (results == null)
        {
            var function = FunctionName(path);
            if (function == null) return Plain(wrapper);
            return new JObject(new JProperty("value", wrapper[function] == null ? new JArray(Plain(wrapper)) : Plain(wrapper[function])));
        }
        var rows = new JObject(new JProperty("value", Plain(results)));
        var next = wrapper["__next"];
        if (next != null && next.Type == JTokenType.String) rows.Add("nextLink", next);
        return rows;
    }

    // Functions answer the same rows in any of the envelopes; sets and keys do not.
    private static string FunctionName(string path)
    {
        var match = Regex.Match(path, @"/(?:read/[^(]*/|users/(?=UserHasRights\z))([^/(]+)\z");
        return match.Success ? match.Groups[1].Value : null;
    }

    private static JToken Plain(JToken value)
    {
        if (value.Type == JTokenType.String) return WallClock(value.ToString());
        var list = value as JArray;
        if (list != null) return new JArray(list.Select(Plain));
        var record = value as JObject;
        if (record == null) return value;
        if (record["results"] is JArray) return Plain(record["results"]);
        var kept = new JObject();
        foreach (var member in record.Properties())
        {
            var inner = member.Value as JObject;
            if (member.Name == "__metadata" || (inner != null && inner["__deferred"] != null)) continue;
            kept.Add(member.Name, Plain(member.Value));
        }
        return kept;
    }

    public static string WallClock(string text)
    {
        var match = Regex.Match(text, @"^/Date\((-?\d+)\)/\z");
        long ms;
        if (!match.Success || !long.TryParse(match.Groups[1].Value, out ms)) return text;
        try
        {
            var time = new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddMilliseconds(ms);
            var format = time.Millisecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd'T'HH:mm:ss.fff";
            return time.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (ArgumentOutOfRangeException)
        {
            return text;
        }
    }
}

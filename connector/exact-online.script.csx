// The script of every Exact Online connector. Its TypeScript twin is src/connector-builder/script/exact-online-script.ts;
// both run the cases of test/connector-builder/script.
public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        this.Context.Request.Headers.Accept.Clear();
        this.Context.Request.Headers.Accept.ParseAdd("application/json");
        var path = this.Context.Request.RequestUri.AbsolutePath;
        if (path == "/script/divisions") return await this.ListDivisions().ConfigureAwait(false);
        var subscription = Regex.Match(path, @"^/script/([0-9]+)/webhooks/([A-Za-z0-9_]+)\z");
        if (subscription.Success) return await this.Subscribe(subscription.Groups[1].Value, subscription.Groups[2].Value).ConfigureAwait(false);
        var response = await this.Context.SendAsync(this.Context.Request, this.CancellationToken).ConfigureAwait(false);
        return await Answer(response, path).ConfigureAwait(false);
    }

    // Every list of divisions wants a division in its path, so the user's current one is asked first; all pages are read.
    private async Task<HttpResponseMessage> ListDivisions()
    {
        var me = await this.Send(HttpMethod.Get, "/api/v1/current/Me?$select=CurrentDivision", null).ConfigureAwait(false);
        if (!me.IsSuccessStatusCode) return me;
        var first = (JArray)ExactAnswer(await Read(me).ConfigureAwait(false), "")["value"];
        var next = "/api/v1/" + first[0]["CurrentDivision"] + "/hrm/Divisions?$select=Code,Description";
        var rows = new JArray();
        while (true)
        {
            var page = await this.Send(HttpMethod.Get, next, null).ConfigureAwait(false);
            if (!page.IsSuccessStatusCode) return page;
            var body = ExactAnswer(await Read(page).ConfigureAwait(false), "");
            foreach (var row in (JArray)body["value"]) rows.Add(row);
            if (body["nextLink"] == null) return WithBody(page, new JObject(new JProperty("value", rows)));
            next = new Uri((string)body["nextLink"]).PathAndQuery;
        }
    }

    // Subscribes, and answers as the platform wants it: 201 with the address that ends the subscription.
    private async Task<HttpResponseMessage> Subscribe(string division, string topic)
    {
        var given = JObject.Parse(await this.Context.Request.Content.ReadAsStringAsync().ConfigureAwait(false));
        var set = "/api/v1/" + division + "/webhooks/WebhookSubscriptions";
        var body = new JObject(new JProperty("CallbackURL", given["CallbackURL"]), new JProperty("Topic", topic));
        var made = await this.Send(HttpMethod.Post, set, new StringContent(body.ToString(Newtonsoft.Json.Formatting.None), Encoding.UTF8, "application/json")).ConfigureAwait(false);
        if (!made.IsSuccessStatusCode) return made;
        var subscription = ExactAnswer(await Read(made).ConfigureAwait(false), "");
        made.StatusCode = HttpStatusCode.Created;
        made.Headers.Location = new Uri(this.Site(), set + "(guid'" + subscription["ID"] + "')");
        return WithBody(made, subscription);
    }

    private Uri Site()
    {
        return new Uri(this.Context.Request.RequestUri.GetLeftPart(UriPartial.Authority));
    }

    // Another request to the same site, and to no other: it carries the token.
    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent content)
    {
        var request = new HttpRequestMessage(method, new Uri(this.Site(), path)) { Content = content };
        foreach (var header in this.Context.Request.Headers) request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        return await this.Context.SendAsync(request, this.CancellationToken).ConfigureAwait(false);
    }

    private static HttpResponseMessage WithBody(HttpResponseMessage response, JToken body)
    {
        response.Content = new StringContent(body.ToString(Newtonsoft.Json.Formatting.None), Encoding.UTF8, "application/json");
        return response;
    }

    private static async Task<HttpResponseMessage> Answer(HttpResponseMessage response, string path)
    {
        var type = response.Content == null || response.Content.Headers.ContentType == null ? null : response.Content.Headers.ContentType.MediaType;
        if (!response.IsSuccessStatusCode || type != "application/json") return response;
        var body = await Read(response).ConfigureAwait(false);
        return body == null ? response : WithBody(response, ExactAnswer(body, path));
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

// Copied from connector/exact-online.script.csx by `erp-openapi connector build`; do not edit.
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
        var subscription = Regex.Match(path, @"^/script/([0-9]+)/webhooks/([A-Za-z0-9_]+)(?:/([0-9A-Fa-f-]{36}))?\z");
        if (subscription.Success)
        {
            var set = "/api/v1/" + subscription.Groups[1].Value + "/webhooks/WebhookSubscriptions";
            if (subscription.Groups[3].Success) return await this.Unsubscribe(set, subscription.Groups[3].Value).ConfigureAwait(false);
            return await this.Subscribe(set, subscription.Groups[1].Value, subscription.Groups[2].Value).ConfigureAwait(false);
        }
        var response = await this.Context.SendAsync(this.Context.Request, this.CancellationToken).ConfigureAwait(false);
        return await Answer(response, path).ConfigureAwait(false);
    }

    // The companies that the user may open; those of the own licence for an app that may not ask that. Either list wants a
    // division in its path, so the user's current one is asked first.
    private async Task<HttpResponseMessage> ListDivisions()
    {
        var me = await this.Send(HttpMethod.Get, "/api/v1/current/Me?$select=CurrentDivision", null).ConfigureAwait(false);
        if (!me.IsSuccessStatusCode) return me;
        var first = (await Rows(me).ConfigureAwait(false)).OfType<JObject>().FirstOrDefault() ?? new JObject();
        var division = (string)first["CurrentDivision"];
        if (division == null) return Refused(me, HttpStatusCode.BadGateway, "DivisionMissing", "Exact Online does not say which company is the user's current one.");
        var all = await this.AllRows("/api/v1/" + division + "/system/Divisions?$select=Code,Description").ConfigureAwait(false);
        if (all.StatusCode != HttpStatusCode.Forbidden) return all;
        return await this.AllRows("/api/v1/" + division + "/hrm/Divisions?$select=Code,Description").ConfigureAwait(false);
    }

    // All pages of a list, as one.
    private async Task<HttpResponseMessage> AllRows(string next)
    {
        var rows = new JArray();
        while (true)
        {
            var page = await this.Send(HttpMethod.Get, next, null).ConfigureAwait(false);
            // A page of HTML is no list without rows.
            if (!page.IsSuccessStatusCode || !IsJson(page)) return page;
            var body = await Record(page).ConfigureAwait(false);
            foreach (var row in body["value"] as JArray ?? new JArray()) rows.Add(row);
            if (body["nextLink"] == null) return WithBody(page, new JObject(new JProperty("value", rows)));
            next = new Uri((string)body["nextLink"]).PathAndQuery;
        }
    }

    // Exact Online keeps one subscription for each topic, division and app. When it refuses, the one that is there decides:
    // with this very address it stands; with the address of this flow signed anew it makes room; with another one the
    // answer is 409. A flow is never told that it is subscribed when its address is not.
    private async Task<HttpResponseMessage> Subscribe(string set, string division, string topic)
    {
        var given = JObject.Parse(await this.Context.Request.Content.ReadAsStringAsync().ConfigureAwait(false));
        var callback = (string)given["CallbackURL"] ?? "";
        var made = await this.Create(set, callback, topic).ConfigureAwait(false);
        if (made.IsSuccessStatusCode)
        {
            var record = await Record(made).ConfigureAwait(false);
            if ((string)record["ID"] != null) return this.Subscribed(made, record);
        }
        var listed = await this.Send(HttpMethod.Get, set + "?$filter=Topic%20eq%20'" + topic + "'&$select=ID,CallbackURL,Topic", null).ConfigureAwait(false);
        if (!listed.IsSuccessStatusCode) return NotMade(made);
        var there = await Rows(listed).ConfigureAwait(false);
        var same = there.FirstOrDefault(one => (string)one["CallbackURL"] == callback);
        if (same != null) return this.Subscribed(made, same);
        var old = there.FirstOrDefault(one => WithoutQuery((string)one["CallbackURL"] ?? "") == WithoutQuery(callback));
        if (old == null) return there.Count == 0 ? NotMade(made) : await Taken(made, division, topic).ConfigureAwait(false);
        var ended = await this.Unsubscribe(set, (string)old["ID"]).ConfigureAwait(false);
        if (!ended.IsSuccessStatusCode && ended.StatusCode != HttpStatusCode.NotFound && ended.StatusCode != HttpStatusCode.Gone) return ended;
        var again = await this.Create(set, callback, topic).ConfigureAwait(false);
        var renewed = await Record(again).ConfigureAwait(false);
        return again.IsSuccessStatusCode && (string)renewed["ID"] != null ? this.Subscribed(again, renewed) : NotMade(again);
    }

    // A refusal as it is. What is no refusal, and names no subscription, would turn the flow on all the same.
    private static HttpResponseMessage NotMade(HttpResponseMessage answer)
    {
        if (!answer.IsSuccessStatusCode) return answer;
        return Refused(answer, HttpStatusCode.BadGateway, "SubscriptionMissing", "Exact Online answered without the subscription, and does not list it.");
    }

    private Task<HttpResponseMessage> Create(string set, string callback, string topic)
    {
        var body = new JObject(new JProperty("CallbackURL", callback), new JProperty("Topic", topic));
        return this.Send(HttpMethod.Post, set, new StringContent(body.ToString(Newtonsoft.Json.Formatting.None), Encoding.UTF8, "application/json"));
    }

    private Task<HttpResponseMessage> Unsubscribe(string set, string id)
    {
        return this.Send(HttpMethod.Delete, set + "(guid'" + id + "')", null);
    }

    // What the platform wants to hear: 201, and in Location the address at the gateway that ends the subscription: any other
    // one is called without the token. The address of the flow carries a signature: it is in no answer.
    private HttpResponseMessage Subscribed(HttpResponseMessage response, JToken subscription)
    {
        response.StatusCode = HttpStatusCode.Created;
        response.Headers.Location = new Uri(WithoutQuery(this.Context.OriginalRequestUri.AbsoluteUri) + "/" + subscription["ID"]);
        return WithBody(response, new JObject(new JProperty("ID", subscription["ID"]), new JProperty("Topic", subscription["Topic"])));
    }

    private static async Task<HttpResponseMessage> Taken(HttpResponseMessage refusal, string division, string topic)
    {
        var said = await Read(refusal).ConfigureAwait(false);
        var reason = said == null ? "" : (string)said.SelectToken("error.message.value") ?? "";
        var message = "Another flow, or another address, listens to " + topic + " of company " + division + " already, and Exact Online keeps one subscription for each topic, company and app. Turn that flow off, or let it do this work as well.";
        if (reason.Length > 0) message += " Exact Online says: " + reason;
        return Refused(refusal, HttpStatusCode.Conflict, "TopicTaken", message);
    }

    private static HttpResponseMessage Refused(HttpResponseMessage response, HttpStatusCode status, string code, string message)
    {
        response.StatusCode = status;
        return WithBody(response, new JObject(new JProperty("error", new JObject(new JProperty("code", code), new JProperty("message", message)))));
    }

    private static string WithoutQuery(string address)
    {
        return address.Split('?')[0];
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
        if (!response.IsSuccessStatusCode) return response;
        var body = await Read(response).ConfigureAwait(false);
        return body == null ? response : WithBody(response, ExactAnswer(body, path));
    }

    private static bool IsJson(HttpResponseMessage response)
    {
        return response.Content != null && response.Content.Headers.ContentType != null && response.Content.Headers.ContentType.MediaType == "application/json";
    }

    // The rows of an answer; none when it has none.
    private static async Task<JArray> Rows(HttpResponseMessage response)
    {
        return (await Record(response).ConfigureAwait(false))["value"] as JArray ?? new JArray();
    }

    // What an answer says, without its envelope; empty when it says nothing.
    private static async Task<JToken> Record(HttpResponseMessage response)
    {
        return ExactAnswer(await Read(response).ConfigureAwait(false) ?? new JObject());
    }

    // The body when it is a JSON object; null when not. Dates are read as text: the reader would take them for UTC, which they are not.
    private static async Task<JObject> Read(HttpResponseMessage response)
    {
        if (!IsJson(response)) return null;
        var text = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        try
        {
            using (var reader = new JsonTextReader(new System.IO.StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal })
            {
                return JToken.ReadFrom(reader) as JObject;
            }
        }
        catch (JsonReaderException)
        {
            return null;
        }
    }

    public static JToken ExactAnswer(JObject body, string path = "")
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
        var lacking = kept.Properties().Where(member => MayLackRows(record[member.Name])).Select(member => member.Name).ToList();
        if (lacking.Count > 0) kept["IncompleteLists"] = string.Join(", ", lacking);
        return kept;
    }

    // A list within a record holds at most 60 rows of one answer. It says that there are more by an address, or came as a
    // bare array and as long as one answer can hold.
    private static bool MayLackRows(JToken member)
    {
        var wrapper = member as JObject;
        var list = (wrapper == null ? member : wrapper["results"]) as JArray;
        if (list == null || !list.Any(row => row is JObject)) return false;
        return (wrapper != null && wrapper["__next"] != null && wrapper["__next"].Type == JTokenType.String) || list.Count % 60 == 0;
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

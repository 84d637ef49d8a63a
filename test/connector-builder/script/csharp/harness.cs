// Stands in for the platform: the class that a script derives from, and a program that runs the cases of the twins.
using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Extensions.Logging { public interface ILogger { } }

public interface IScriptContext
{
    string CorrelationId { get; }
    string OperationId { get; }
    HttpRequestMessage Request { get; }
    Uri OriginalRequestUri { get; }
    ILogger Logger { get; }
    Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}

public abstract class ScriptBase
{
    public IScriptContext Context { get; set; }
    public CancellationToken CancellationToken { get; set; }
    public abstract Task<HttpResponseMessage> ExecuteAsync();
}

/// What the platform hands a script, with answers that are given beforehand; keeps what was sent.
public class Exchange : IScriptContext
{
    private readonly JArray answers;
    public readonly JArray Sent = new JArray();

    public Exchange(JObject one)
    {
        this.answers = (JArray)one["exchanges"];
        var request = (JObject)one["request"];
        this.OriginalRequestUri = new Uri((string)one["original"]);
        this.Request = new HttpRequestMessage(new HttpMethod((string)request["method"]), (string)request["url"]);
        foreach (var header in ((JObject)request["headers"]).Properties()) this.Request.Headers.TryAddWithoutValidation(header.Name, (string)header.Value);
        if (request["body"] != null) this.Request.Content = Json(request["body"]);
    }

    public string CorrelationId { get { return "1"; } }
    public string OperationId { get { return "x"; } }
    public HttpRequestMessage Request { get; private set; }
    public Uri OriginalRequestUri { get; private set; }
    public ILogger Logger { get { return null; } }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = new JObject(new JProperty("method", request.Method.Method), new JProperty("url", request.RequestUri.AbsoluteUri));
        if (request.Headers.Contains("Prefer")) sent.Add("prefer", string.Join(",", request.Headers.GetValues("Prefer")));
        if (request.Headers.Accept.Any()) sent.Add("accept", request.Headers.Accept.ToString());
        sent.Add("authorization", request.Headers.Authorization.ToString());
        if (request.Content != null) sent.Add("type", request.Content.Headers.ContentType.ToString());
        if (request.Content != null) sent.Add("body", Cases.Parse(await request.Content.ReadAsStringAsync()));
        this.Sent.Add(sent);
        var answer = (JObject)this.answers[this.Sent.Count - 1]["answer"];
        var response = new HttpResponseMessage((HttpStatusCode)(int)answer["status"]);
        if (answer["text"] != null) response.Content = new StringContent((string)answer["text"], Encoding.UTF8, (string)answer["type"] ?? "text/html");
        else if (answer["body"] != null) response.Content = Json(answer["body"]);
        if (answer["retryAfter"] != null) response.Headers.TryAddWithoutValidation("Retry-After", (string)answer["retryAfter"]);
        if (answer["date"] != null) response.Headers.TryAddWithoutValidation("Date", (string)answer["date"]);
        if (answer["repeat"] != null) response.Content = Json(Repeated((JObject)answer["body"], (int)answer["repeat"]));
        return response;
    }

    /// The body with its last row as often as that: pages are long.
    private static JObject Repeated(JObject body, int times)
    {
        var whole = (JObject)body.DeepClone();
        var rows = (JArray)whole["value"];
        for (var row = rows.Last; times > 1; times--) rows.Add(row.DeepClone());
        return whole;
    }

    private static StringContent Json(JToken body)
    {
        return new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json");
    }
}

public static class Cases
{
    public static JToken Parse(string text)
    {
        using (var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None }) return JToken.ReadFrom(reader);
    }

    public static JObject Run(JObject one)
    {
        var exchange = new Exchange(one);
        var response = new Script { Context = exchange }.ExecuteAsync().Result;
        var got = new JObject(new JProperty("status", (int)response.StatusCode));
        if (response.Headers.Location != null) got.Add("location", response.Headers.Location.AbsoluteUri);
        if (response.Headers.Contains("Retry-After")) got.Add("retryAfter", string.Join(",", response.Headers.GetValues("Retry-After")));
        if (response.Content != null)
        {
            var text = response.Content.ReadAsStringAsync().Result;
            try { got.Add("body", Parse(text)); }
            catch (JsonReaderException) { got.Add("text", text); }
        }
        return new JObject(new JProperty("sent", exchange.Sent), new JProperty("got", got));
    }
}

public static class Program
{
    /// run.exe <script> <exchanges.json> [<answers.json>]
    public static int Main(string[] arguments)
    {
        var count = 0;
        var wrong = 0;
        Action<JToken, JToken, JToken> check = (name, got, want) =>
        {
            count++;
            if (JToken.DeepEquals(got, want)) return;
            wrong++;
            Console.WriteLine(name + ": " + got.ToString(Formatting.None));
        };
        foreach (JObject one in Cases.Parse(File.ReadAllText(arguments[1])))
        {
            if ((string)one["script"] != arguments[0]) continue;
            var run = Cases.Run(one);
            check(one["name"], run["sent"], new JArray(one["exchanges"].Select(exchange => exchange["sent"])));
            check(one["name"], run["got"], one["want"]);
        }
        // Only the script of Exact Online has envelopes to take off.
        var answer = typeof(Script).GetMethod("ExactAnswer");
        if (arguments.Length > 2)
            foreach (JObject one in Cases.Parse(File.ReadAllText(arguments[2])))
                check(one["name"], (JToken)answer.Invoke(null, new object[] { one["given"], (string)one["path"] ?? "" }), one["want"]);
        Console.WriteLine(count + " checks, " + wrong + " wrong");
        return count == 0 || wrong > 0 ? 1 : 0;
    }
}

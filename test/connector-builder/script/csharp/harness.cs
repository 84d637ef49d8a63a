// Stands in for the platform: the class that a script derives from, and a program that runs the given/want cases.
using System;
using System.IO;
using System.Net.Http;
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
    ILogger Logger { get; }
    Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}

public abstract class ScriptBase
{
    public IScriptContext Context { get; set; }
    public CancellationToken CancellationToken { get; set; }
    public abstract Task<HttpResponseMessage> ExecuteAsync();
}

public static class Program
{
    public static int Main(string[] arguments)
    {
        var wrong = 0;
        JArray cases;
        using (var reader = new JsonTextReader(new StringReader(File.ReadAllText(arguments[0]))) { DateParseHandling = DateParseHandling.None })
        {
            cases = (JArray)JToken.ReadFrom(reader);
        }
        foreach (var one in cases)
        {
            var got = Script.ExactAnswer((JObject)one["given"], (string)one["path"] ?? "");
            if (JToken.DeepEquals(got, one["want"])) continue;
            wrong++;
            Console.WriteLine(one["name"] + ": " + got.ToString(Formatting.None));
        }
        Console.WriteLine(cases.Count + " cases, " + wrong + " wrong");
        return cases.Count == 0 || wrong > 0 ? 1 : 0;
    }
}

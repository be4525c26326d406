using System.Net;
using System.Net.Http.Json;

namespace Example;

/// <summary>UKG refuses an assignment.</summary>
public sealed class TermException(string body) : Exception(body);

/// <summary>Assigns employment terms in UKG Pro WFM.</summary>
/// <param name="wait">Waits for some time.</param>
public sealed class Terms(HttpClient http, string baseUrl, Func<TimeSpan, Task> wait)
{
    /// <summary>
    /// Assigns a term for some time, and asks again, after the time that UKG names, where it is busy. Returns UKG's answer.
    /// </summary>
    public async Task<string> Assign(string personNumber, int term, string effective, string expiration)
    {
        var body = new
        {
            personIdentity = new { personNumber },
            assignments = new[]
            {
                new { employmentTerm = new { id = term }, effectiveDate = effective, expirationDate = expiration },
            },
        };
        var url = $"{baseUrl}/api/v1/commons/persons/employment_terms";
        var response = await http.PostAsJsonAsync(url, body);
        while (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            await wait(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1));
            response = await http.PostAsJsonAsync(url, body);
        }
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? text : throw new TermException(text);
    }
}

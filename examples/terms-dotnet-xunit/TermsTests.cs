using Xunit;

namespace Example;

/// <summary>Run by: npx paystub exec -- dotnet test, or with a container: dotnet test</summary>
public sealed class TermsTests(PaystubFixture paystub) : IClassFixture<PaystubFixture>
{
    private Terms Client(string baseUrl) => new(paystub.Http, baseUrl, _ => Task.CompletedTask);

    [Fact]
    public async Task A_later_term_cuts_the_earlier_one()
    {
        var terms = Client(await paystub.Reset("cuts"));
        await terms.Assign("20190", 2, "2020-02-20", "2020-06-25");
        var now = await terms.Assign("20190", 4, "2020-03-20", "2020-07-30");
        Assert.Contains("\"effectiveDate\":\"2020-02-20\",\"expirationDate\":\"2020-03-20\"", now);
        Assert.Contains("\"effectiveDate\":\"2020-03-20\",\"expirationDate\":\"2020-07-30\"", now);
    }

    [Fact]
    public async Task The_client_waits_where_UKG_is_busy()
    {
        var baseUrl = await paystub.Reset("waits");
        await paystub.Control("waits", "/faults", new
        {
            match = new { method = "POST" },
            times = 1,
            effect = new { kind = "status", status = 429, retryAfter = 7 },
        });
        var waits = new List<TimeSpan>();
        var terms = new Terms(paystub.Http, baseUrl, time =>
        {
            waits.Add(time);
            return Task.CompletedTask;
        });
        await terms.Assign("20190", 2, "2020-02-20", "2020-06-25");
        Assert.Equal([TimeSpan.FromSeconds(7)], waits);
    }

    [Fact]
    public async Task A_refusal_is_an_error()
    {
        var terms = Client(await paystub.Reset("refused"));
        await Assert.ThrowsAsync<TermException>(() => terms.Assign("nobody", 2, "2020-02-20", "2020-06-25"));
    }
}

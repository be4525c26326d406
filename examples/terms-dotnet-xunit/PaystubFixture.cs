using System.Net.Http.Headers;
using System.Net.Http.Json;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using Xunit;

namespace Example;

/// <summary>The Paystub of the tests: that of <c>paystub exec</c>, or one in a container.</summary>
public sealed class PaystubFixture : IAsyncLifetime
{
    /// <summary>The control API of a container asks for it; that of <c>paystub exec</c> does not.</summary>
    private const string Token = "for-tests";

    private IContainer? container;

    public HttpClient Http { get; } = new();

    public string Url { get; private set; } = Environment.GetEnvironmentVariable("PAYSTUB_URL") ?? "";

    public async Task InitializeAsync()
    {
        if (Url != "") return;
        container = new ContainerBuilder()
            .WithImage("paystub")
            .WithEnvironment("PAYSTUB_ADMIN_TOKEN", Token)
            .WithCommand("serve", "--memory")
            .WithPortBinding(4010, true)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilContainerIsHealthy())
            .Build();
        await container.StartAsync();
        Url = $"http://{container.Hostname}:{container.GetMappedPublicPort(4010)}";
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        if (container is not null) await container.DisposeAsync();
    }

    /// <summary>Starts a world of its own over, and returns the base URL of UKG in it.</summary>
    public async Task<string> Reset(string sandbox)
    {
        await Control(sandbox, "/reset", null);
        return $"{Url}/sandbox/{sandbox}/ukg";
    }

    /// <summary>Posts to the control API.</summary>
    public async Task Control(string sandbox, string path, object? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Url}/sandbox/{sandbox}/__admin{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (body is not null) request.Content = JsonContent.Create(body);
        (await Http.SendAsync(request)).EnsureSuccessStatusCode();
    }
}

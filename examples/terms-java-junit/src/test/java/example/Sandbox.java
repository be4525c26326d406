package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A world of its own in a Paystub. */
final class Sandbox {
  /** The control API of a container asks for it; that of `paystub exec` does not. */
  static final String TOKEN = "for-tests";

  private final String url;

  Sandbox(String server, String name) throws IOException, InterruptedException {
    url = server + "/sandbox/" + name;
    control("/reset", "");
  }

  String baseUrl() {
    return url + "/ukg";
  }

  /** Posts to the control API. */
  void control(String path, String body) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/__admin" + path))
        .header("Authorization", "Bearer " + TOKEN)
        .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!body.isEmpty()) request.header("Content-Type", "application/json");
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) throw new IOException(response.body());
  }
}

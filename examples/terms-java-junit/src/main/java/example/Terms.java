package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.IntConsumer;

/** Assigns employment terms in UKG Pro WFM. */
public final class Terms {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String baseUrl;
  private final IntConsumer wait;

  /** @param wait waits so many seconds */
  public Terms(String baseUrl, IntConsumer wait) {
    this.baseUrl = baseUrl;
    this.wait = wait;
  }

  /** UKG refuses an assignment. */
  public static final class TermException extends RuntimeException {
    TermException(String body) {
      super(body);
    }
  }

  /** Assigns a term for some time, and asks again, after the time that UKG names, where it is busy. Returns UKG's answer. */
  public String assign(String personNumber, int term, String effective, String expiration)
      throws IOException, InterruptedException {
    String body = """
        {"personIdentity":{"personNumber":"%s"},"assignments":[
          {"employmentTerm":{"id":%d},"effectiveDate":"%s","expirationDate":"%s"}]}"""
        .formatted(personNumber, term, effective, expiration);
    HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/api/v1/commons/persons/employment_terms"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    while (response.statusCode() == 429) {
      wait.accept(Integer.parseInt(response.headers().firstValue("Retry-After").orElse("1")));
      response = http.send(request, HttpResponse.BodyHandlers.ofString());
    }
    if (response.statusCode() >= 300) throw new TermException(response.body());
    return response.body();
  }
}

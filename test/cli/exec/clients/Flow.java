import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The same with Java's own client. */
public class Flow {
  public static void main(String[] args) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    for (String url : new String[] {
        "https://acme.mykronos.com/api/v1/commons/persons/employment_terms/100",
        "https://api.intacct.com/ia/api/v1/objects/construction/employee-position",
        "https://goapi.poweroffice.net/v2/Employees?PageSize=2" }) {
      HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
      System.out.println(answer.statusCode() + " " + answer.version());
    }
    try {
      client.send(HttpRequest.newBuilder(URI.create("https://example.com/")).build(), HttpResponse.BodyHandlers.discarding());
      System.out.println("other answered");
    } catch (java.io.IOException error) {
      System.out.println("other refused");
    }
  }
}

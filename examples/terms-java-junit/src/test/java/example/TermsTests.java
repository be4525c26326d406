package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The tests, wherever the Paystub is that they ask. */
abstract class TermsTests {
  private Sandbox sandbox;

  /** The base URL of the Paystub. */
  abstract String server();

  @BeforeEach
  void reset(TestInfo test) throws Exception {
    sandbox = new Sandbox(server(), test.getTestMethod().orElseThrow().getName());
  }

  @Test
  void aLaterTermCutsTheEarlierOne() throws Exception {
    Terms terms = new Terms(sandbox.baseUrl(), seconds -> {});
    terms.assign("20190", 2, "2020-02-20", "2020-06-25");
    String now = terms.assign("20190", 4, "2020-03-20", "2020-07-30");
    assertTrue(now.contains("\"effectiveDate\":\"2020-02-20\",\"expirationDate\":\"2020-03-20\""), now);
    assertTrue(now.contains("\"effectiveDate\":\"2020-03-20\",\"expirationDate\":\"2020-07-30\""), now);
  }

  @Test
  void theClientWaitsWhereUkgIsBusy() throws Exception {
    sandbox.control("/faults", """
        {"match":{"method":"POST"},"times":1,"effect":{"kind":"status","status":429,"retryAfter":7}}""");
    List<Integer> waits = new ArrayList<>();
    new Terms(sandbox.baseUrl(), waits::add).assign("20190", 2, "2020-02-20", "2020-06-25");
    assertEquals(List.of(7), waits);
  }

  @Test
  void aRefusalIsAnError() {
    Terms terms = new Terms(sandbox.baseUrl(), seconds -> {});
    assertThrows(Terms.TermException.class, () -> terms.assign("nobody", 2, "2020-02-20", "2020-06-25"));
  }
}

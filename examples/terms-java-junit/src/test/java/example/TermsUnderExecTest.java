package example;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The tests with the Paystub of `paystub exec`. Run by: npx paystub exec -- mvn test */
@EnabledIfEnvironmentVariable(named = "PAYSTUB_URL", matches = ".+")
class TermsUnderExecTest extends TermsTests {
  @Override
  String server() {
    return System.getenv("PAYSTUB_URL");
  }
}

package example;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** The tests with a Paystub in a container. Run by: mvn test */
@DisabledIfEnvironmentVariable(named = "PAYSTUB_URL", matches = ".+")
class TermsInContainerTest extends TermsTests {
  private static final GenericContainer<?> PAYSTUB = new GenericContainer<>("paystub")
      .withEnv("PAYSTUB_ADMIN_TOKEN", Sandbox.TOKEN)
      .withCommand("serve", "--memory")
      .withExposedPorts(4010)
      .waitingFor(Wait.forHealthcheck());

  @BeforeAll
  static void start() {
    PAYSTUB.start();
  }

  @AfterAll
  static void stop() {
    PAYSTUB.stop();
  }

  @Override
  String server() {
    return "http://" + PAYSTUB.getHost() + ":" + PAYSTUB.getMappedPort(4010);
  }
}

package org.examwright.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.examwright.trials.CrashTrial.Plan;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No acknowledged answer is lost, whatever is killed. In short; {@code make crash} does it at full
 * length and prints the rows of {@code docs/quality/crash.md}.
 */
class CrashTrialTests {
    private static final String LENGTH = System.getProperty("examwright.crash", "short");

    static List<Plan> plans() {
        var alone = new Plan(1, 64, 23, 40, 20, 10, 0);
        var two = new Plan(2, 64, 23, 40, 20, 10, 0.02);
        return switch (LENGTH) {
            case "full" -> List.of(alone, two);
            case "alone" -> List.of(alone);
            case "two" -> List.of(two);
            default -> List.of(new Plan(2, 16, 2, 25, 1, 1, 0.02));
        };
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noAcknowledgedAnswerIsLostAlteredOrDoubled(
            Plan plan, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        var outcome = CrashTrial.run(plan, folder);

        System.out.println(outcome);
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.killed()).isEqualTo(plan.kills() + plan.databaseKills());
        assertThat(outcome.ledger().handedIn()).isNotEmpty();
        assertThat(outcome.broken()).as("replies that never came").isPositive();
    }
}

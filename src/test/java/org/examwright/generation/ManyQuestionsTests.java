package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.Tally.Step;
import org.examwright.generation.proofreading.GrammarChecker;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.extraction.Extracts;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What writing ten thousand questions takes, read by the grammar checker: {@code make many}. Of the
 * made-up course as a teacher's own facts, and of the same course read from notes.
 */
@EnabledIfSystemProperty(named = "examwright.many", matches = "full")
class ManyQuestionsTests {
    private static final int EVENTS = Integer.getInteger("examwright.many.events", 20_000);
    private static final int QUESTIONS =
            Integer.getInteger("examwright.many.questions", Order.MOST);

    @Test
    void writesTenThousandFromALargeCourse() {
        writesAllThatAreAsked(LargeCourse.of(EVENTS));
    }

    @Test
    void writesTenThousandFromALargeCourseOfNotes() {
        Duration processor = processor();
        long clock = System.nanoTime();
        Knowledge read = Extracts.of(LargeCourse.notes(EVENTS));
        tell("events read", read.events().size(), processor, clock);
        writesAllThatAreAsked(read);
    }

    private static void writesAllThatAreAsked(Knowledge course) {
        Order order =
                Order.of(
                        QUESTIONS,
                        1,
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.TRUE_FALSE,
                        QuestionType.MATCHING,
                        QuestionType.SHORT_ANSWER);
        Duration processor = processor();
        long clock = System.nanoTime();
        Generator generator = new Generator(course, order, new GrammarChecker());
        tell("setup", 0, processor, clock);
        Tally tally = Tally.of(order);
        for (Optional<Step> step = tally.next(50); step.isPresent(); step = tally.next(50)) {
            List<NewQuestion> batch = generator.all(step.get().type(), step.get().questions());
            int before = tally.produced();
            tally = tally.after(step.get(), batch.size(), batch.size());
            if (before == 0 || before / 1000 < tally.produced() / 1000) {
                tell("questions", tally.produced(), processor, clock);
            }
        }
        tell("end", tally.produced(), processor, clock);

        assertThat(tally.produced()).isEqualTo(QUESTIONS);
    }

    private static void tell(String what, int questions, Duration processor, long clock) {
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%s %d: processor %d s, clock %d s, heap %d MiB%n",
                what,
                questions,
                processor().minus(processor).toSeconds(),
                Duration.ofNanos(System.nanoTime() - clock).toSeconds(),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static Duration processor() {
        return Duration.ofNanos(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getProcessCpuTime());
    }
}

package org.examwright.quizzes.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.examwright.questions.Band;
import org.examwright.questions.Demand;
import org.examwright.questions.Likeness;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/** Questions for draws to be made from, told apart by topic and wording. */
final class DrawBank {
    static final UUID TRADE = new UUID(1, 1);
    static final UUID WAR = new UUID(1, 2);
    static final UUID FAITH = new UUID(1, 3);

    private DrawBank() {}

    static List<Drawable> bank(int size, String salt) {
        var bank = new ArrayList<Drawable>();
        for (int i = 0; i < size; i++) {
            bank.add(on("matter " + i + salt + " of its " + i * 7919, i % 2 == 0 ? TRADE : WAR));
        }
        return bank;
    }

    static Row about(UUID topic, int count) {
        return new Row(null, topic, null, null, count, null);
    }

    static Drawable on(String wording, UUID... topics) {
        return question(
                wording, QuestionType.MULTIPLE_CHOICE, "1", Band.EASY, Set.of(topics), null);
    }

    static Drawable stating(String wording, String fact) {
        return question(wording, QuestionType.MULTIPLE_CHOICE, "1", Band.EASY, Set.of(WAR), fact);
    }

    static Drawable question(
            String wording,
            QuestionType type,
            String marks,
            Band band,
            Set<UUID> topics,
            @Nullable String fact) {
        return new Drawable(
                UUID.randomUUID(),
                type,
                new BigDecimal(marks),
                type == QuestionType.ESSAY || type == QuestionType.SHORT_ANSWER,
                band,
                topics,
                Set.of(),
                Demand.OTHER,
                likeness(wording),
                fact);
    }

    static Likeness likeness(String wording) {
        Integer[] words =
                Stream.of(wording.split(" "))
                        .map(String::hashCode)
                        .distinct()
                        .toArray(Integer[]::new);
        return Likeness.stored(
                QuestionType.MULTIPLE_CHOICE,
                wording.hashCode(),
                words,
                new Integer[0],
                "OPTIONS",
                new Integer[0]);
    }
}

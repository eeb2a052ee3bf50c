package org.examwright.generation.choice.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.writing.Difficulties;
import org.examwright.knowledge.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One thing or person taking the place of another.
 *
 * @param name what tells it from the others; holds no id
 * @param id the fact that is asked for
 * @param proof the fact whose quotes tell of it
 * @param stems the ways to ask for it
 */
record Handover(
        String name,
        UUID id,
        Fact from,
        Fact to,
        Fact proof,
        @Nullable LocalDate on,
        double worth,
        List<String> stems,
        Sheet.Key key,
        List<Rival> rivals) {

    Difficulties difficulty() {
        return Difficulties.knownBy(worth).grain(0).facts(1).task(0.4);
    }
}

package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Dispute;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.platform.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A second school's ids sort otherwise, and so do the facts of its course; its questions do not.
 */
class OtherIdsTests {
    private static final long SEED = 41;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"pack", "weimar", "tudors", "002_4472f8067f98bfaa"})
    void giveTheSameQuestions(String name) {
        ReadCourse course = name.equals("pack") ? ReadCourse.pack() : ReadCourse.page(name);
        Knowledge elsewhere = withOtherIds(course.knowledge());

        List<String> questions = written(course.knowledge());

        assertThat(questions).hasSizeGreaterThan(100);
        assertThat(elsewhere.events())
                .hasSameSizeAs(course.knowledge().events())
                .doesNotContainAnyElementsOf(course.knowledge().events());
        assertThat(written(elsewhere)).containsExactlyElementsOf(questions);
    }

    private static List<String> written(Knowledge known) {
        return new ReadCourse("", known, Map.of())
                .questions(SEED, Proofreader.NONE).stream()
                        .map(question -> Canonical.of(List.of(question)))
                        .toList();
    }

    /** The parts of what is known, as JSON reads them. */
    private record Parts(
            List<Topic> topics,
            List<Theme> themes,
            List<Actor> actors,
            List<Event> events,
            List<Term> terms,
            List<Figure> figures,
            List<Statement> statements,
            List<Relation> relations,
            List<Dispute> disputes) {}

    private static Knowledge withOtherIds(Knowledge known) {
        Random random = new Random(SEED);
        Map<String, String> ids = new HashMap<>();
        String json =
                Json.MAPPER.writeValueAsString(
                        new Parts(
                                known.topics(),
                                known.themes(),
                                known.actors(),
                                known.events(),
                                known.terms(),
                                known.figures(),
                                known.statements(),
                                known.relations(),
                                known.disputes()));
        String renamed =
                ID.matcher(json)
                        .replaceAll(id -> ids.computeIfAbsent(id.group(), _ -> anyId(random)));
        Parts parts = Json.MAPPER.readValue(renamed, Parts.class);
        return new Knowledge(
                parts.topics(),
                parts.themes(),
                mixed(parts.actors(), random),
                mixed(parts.events(), random),
                mixed(parts.terms(), random),
                mixed(parts.figures(), random),
                mixed(parts.statements(), random),
                mixed(parts.relations(), random),
                known.confusable(),
                parts.disputes());
    }

    private static String anyId(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static <T extends Fact> List<T> mixed(List<T> facts, Random random) {
        List<T> mixed = new ArrayList<>(facts);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}

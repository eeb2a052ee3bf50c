package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicTreeTests {
    private static final UUID REIGN = new UUID(0, 1);
    private static final UUID CHURCH = new UUID(0, 2);
    private static final UUID MONKS = new UUID(0, 3);

    @Test
    void aTopicBringsThoseAboveIt() {
        var tree =
                TopicTree.of(
                        List.of(topic(REIGN, null), topic(CHURCH, REIGN), topic(MONKS, CHURCH)));

        assertThat(tree.withAbove(List.of(MONKS))).containsExactly(MONKS, CHURCH, REIGN);
        assertThat(tree.withAbove(List.of(CHURCH, MONKS))).containsExactly(CHURCH, REIGN, MONKS);
        assertThat(tree.withAbove(List.of())).isEmpty();
    }

    @Test
    void aTopicHasThoseBelowIt() {
        var tree =
                TopicTree.of(
                        List.of(topic(REIGN, null), topic(CHURCH, REIGN), topic(MONKS, CHURCH)));

        assertThat(tree.withBelow(REIGN)).containsExactlyInAnyOrder(REIGN, CHURCH, MONKS);
        assertThat(tree.withBelow(MONKS)).containsExactly(MONKS);
    }

    @Test
    void aCircleEnds() {
        var tree = TopicTree.of(List.of(topic(CHURCH, MONKS), topic(MONKS, CHURCH)));

        assertThat(tree.withAbove(List.of(CHURCH))).containsExactly(CHURCH, MONKS);
        assertThat(tree.withBelow(CHURCH)).containsExactlyInAnyOrder(CHURCH, MONKS);
    }

    private static Topic topic(UUID id, @Nullable UUID parent) {
        return new Topic(id, "topic " + id, parent, null, null, List.of());
    }
}

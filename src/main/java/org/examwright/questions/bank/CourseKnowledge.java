package org.examwright.questions.bank;

import java.util.List;
import java.util.Objects;
import org.examwright.knowledge.Dispute;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Reference;
import org.examwright.questions.bank.reading.Names;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.sources.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What questions need to know of their course: names of topics and themes, and the linter's
 * lexicon.
 */
@Component
class CourseKnowledge {
    private final KnowledgeBase knowledge;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    CourseKnowledge(KnowledgeBase knowledge, JdbcClient jdbc, TransactionTemplate transactions) {
        this.knowledge = knowledge;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    Names names(CourseId course) {
        return Names.of(
                knowledge.topics(course).stream()
                        .map(topic -> new Reference(topic.id(), topic.name()))
                        .toList(),
                knowledge.themes(course).stream()
                        .map(theme -> new Reference(theme.id(), theme.name()))
                        .toList());
    }

    TopicTree tree(CourseId course) {
        return TopicTree.of(knowledge.topics(course));
    }

    Knowledge known(CourseId course) {
        return knowledge.ofCourse(course);
    }

    List<Dispute> disputes(CourseId course) {
        return knowledge.disputes(course);
    }

    Lexicon lexicon(CourseId course) {
        return lexicon(course, known(course));
    }

    /** For who has read already what the course knows: that takes seconds of a large one. */
    Lexicon lexicon(CourseId course, Knowledge known) {
        return Lexicon.of(
                known, Objects.requireNonNull(transactions.execute(_ -> passages(course))));
    }

    private List<String> passages(CourseId course) {
        return jdbc.sql(
                        """
                        select p.text from source s
                        join passage p on p.school_id = s.school_id and p.source_id = s.id and p.version = s.version
                        where s.school_id = :school and s.course_id = :course and p.kind = 'TEXT'
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course.id())
                .query((row, _) -> row.getString("text"))
                .list();
    }
}

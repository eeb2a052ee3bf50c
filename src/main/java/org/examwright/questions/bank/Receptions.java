package org.examwright.questions.bank;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Dispute;
import org.examwright.knowledge.Knowledge;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionId;
import org.examwright.questions.Reception;
import org.examwright.questions.Stored;
import org.examwright.questions.bank.drafts.Draft;
import org.examwright.questions.bank.drafts.Intake;
import org.examwright.questions.bank.drafts.QuestionWriter;
import org.examwright.questions.bank.drafts.Twins;
import org.examwright.questions.bank.evidence.EvidencePlaces;
import org.examwright.questions.bank.evidence.Quotes;
import org.examwright.questions.bank.reading.QuestionReader;
import org.examwright.questions.lint.Linter;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.sources.CourseId;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the bank to the questions of an order; see {@link Reception}. */
@Component
public class Receptions {
    private final QuestionReader reader;
    private final QuestionWriter writer;
    private final CourseKnowledge knowledge;
    private final Quotes quotes;
    private final JdbcClient jdbc;

    Receptions(
            QuestionReader reader,
            QuestionWriter writer,
            CourseKnowledge knowledge,
            Quotes quotes,
            JdbcClient jdbc) {
        this.reader = reader;
        this.writer = writer;
        this.knowledge = knowledge;
        this.quotes = quotes;
        this.jdbc = jdbc;
    }

    /** For questions written from what the course knows now; 404 where there is no such course. */
    public Reception open(CourseId course) {
        return open(course, knowledge.known(course));
    }

    /**
     * @param known what the questions are written from
     */
    public Reception open(CourseId course, Knowledge known) {
        return new Open(course, known);
    }

    /** Two generations in one course would not see each other's twins. */
    private void oneAtATime(CourseId course) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:course, 0)))")
                .param("course", CurrentSchool.get() + "/" + course + "/questions")
                .query(Integer.class)
                .single();
    }

    /** What the linter knows stays as it was, but for values that are contradicted since. */
    private final class Open implements Reception {
        private final CourseId course;
        private final Lexicon atFirst;
        private Lexicon lexicon;
        private List<Dispute> disputes;
        private @Nullable Twins twins;
        private long state;

        private Open(CourseId course, Knowledge known) {
            this.course = course;
            this.atFirst = knowledge.lexicon(course, known);
            this.lexicon = atFirst;
            this.disputes = known.disputes();
        }

        @Override
        public Stored store(UUID generation, List<NewQuestion> questions) {
            oneAtATime(course);
            heedDisputes();
            Twins there = bank();
            twins = null;
            Intake intake = new Intake(course, knowledge.names(course), lexicon, exact(questions));
            List<Draft> admitted = intake.admit(questions, there);
            writer.insert(admitted, generation, null);
            state ^= reader.state(admitted.stream().map(Draft::id).toList());
            twins = there;
            return new Stored(
                    admitted.stream().map(draft -> new QuestionId(draft.id())).toList(),
                    intake.refused());
        }

        @Override
        public boolean contradicted(QuestionContent question) {
            return !Linter.contradictions(question, atFirst).isEmpty();
        }

        private void heedDisputes() {
            if (!disputes.equals(knowledge.disputes(course))) {
                Knowledge now = knowledge.known(course);
                lexicon = knowledge.lexicon(course, now);
                disputes = now.disputes();
            }
        }

        /**
         * The bank as it is now: read again where it is not as the last batch left it, because
         * somebody changed a question, or because that batch was not committed or could not be
         * written.
         */
        private Twins bank() {
            long now = reader.state(course.id());
            Twins known = twins;
            if (known == null || now != state) {
                known = new Twins();
                reader.likenesses(course.id()).forEach(known::put);
                state = now;
            }
            return known;
        }

        private Set<Evidence> exact(List<NewQuestion> questions) {
            return quotes.exact(
                    course,
                    questions.stream()
                            .flatMap(question -> EvidencePlaces.in(question.content()).stream())
                            .map(EvidencePlaces.Place::evidence)
                            .toList());
        }
    }
}

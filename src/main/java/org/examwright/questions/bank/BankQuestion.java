package org.examwright.questions.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.examwright.questions.Form;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.bank.checking.QuestionProblem;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A question of the bank through all its versions: reviewed, edited into a new version, retired.
 * What it asks stands in its versions, which never change.
 */
@Entity
@Table(name = "question")
class BankQuestion {
    @Id private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "school_id")
    private UUID school;

    @Column(name = "course_id")
    private UUID course;

    private int latest;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    private boolean stale;

    @Enumerated(EnumType.STRING)
    private QuestionType type;

    @Enumerated(EnumType.STRING)
    private Form form;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected BankQuestion() {}

    BankQuestion(UUID id, UUID course, QuestionStatus status, int latest) {
        this.id = id;
        this.school = new UUID(0, 0);
        this.course = course;
        this.latest = latest;
        this.status = status;
        this.type = QuestionType.DESCRIPTION;
        this.form = Form.PLAIN;
    }

    /**
     * Takes a reviewer's decision.
     *
     * @param seen the version that was looked at; null for whichever is the latest
     */
    void review(Decision decision, @Nullable Integer seen) {
        if (seen != null && seen != latest) {
            throw QuestionProblem.NOT_LATEST.because(
                    "Version %d was reviewed, but %d is the latest".formatted(seen, latest));
        }
        status =
                decision.from(status)
                        .orElseThrow(
                                () ->
                                        QuestionProblem.DECISION_OUT_OF_ORDER.because(
                                                "A question that is %s does not take %s"
                                                        .formatted(status, decision)));
    }

    /** Becomes a draft of a new version; whatever was approved is approved no more. */
    void revise(QuestionContent content) {
        latest++;
        status = QuestionStatus.DRAFT;
        type = content.type();
        form = content.form();
        stale = false;
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    UUID course() {
        return course;
    }

    int latest() {
        return latest;
    }

    QuestionStatus status() {
        return status;
    }

    /** Counts every change; the ETag is made from it. */
    long revision() {
        return version == null ? 0 : version;
    }
}

package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.examwright.platform.ProblemException;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.Written;
import org.examwright.questions.bank.checking.QuestionProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTests {
    @ParameterizedTest(name = "{1} of {0} leads to {2}")
    @CsvSource({
        "DRAFT,     SUBMIT,  IN_REVIEW",
        "DRAFT,     APPROVE, APPROVED",
        "DRAFT,     REJECT,  REJECTED",
        "DRAFT,     COMMENT, DRAFT",
        "IN_REVIEW, APPROVE, APPROVED",
        "IN_REVIEW, REJECT,  REJECTED",
        "IN_REVIEW, COMMENT, IN_REVIEW",
        "APPROVED,  RETIRE,  RETIRED",
        "APPROVED,  COMMENT, APPROVED",
        "REJECTED,  COMMENT, REJECTED",
        "RETIRED,   COMMENT, RETIRED"
    })
    void leadsOn(QuestionStatus from, Decision decision, QuestionStatus to) {
        var question = standing(from, 1);

        question.review(decision, 1);

        assertThat(question.status()).isEqualTo(to);
    }

    @ParameterizedTest(name = "{1} of {0} is refused")
    @CsvSource({
        "DRAFT,     RETIRE",
        "IN_REVIEW, SUBMIT",
        "IN_REVIEW, RETIRE",
        "APPROVED,  SUBMIT",
        "APPROVED,  APPROVE",
        "APPROVED,  REJECT",
        "REJECTED,  SUBMIT",
        "REJECTED,  APPROVE",
        "REJECTED,  REJECT",
        "REJECTED,  RETIRE",
        "RETIRED,   SUBMIT",
        "RETIRED,   APPROVE",
        "RETIRED,   REJECT",
        "RETIRED,   RETIRE"
    })
    void isRefusedOutOfOrder(QuestionStatus from, Decision decision) {
        var question = standing(from, 1);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> question.review(decision, null))
                .returns(QuestionProblem.DECISION_OUT_OF_ORDER, ProblemException::type);
        assertThat(question.status()).isEqualTo(from);
    }

    @Test
    void isRefusedForAnEarlierVersion() {
        var question = standing(QuestionStatus.DRAFT, 2);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> question.review(Decision.APPROVE, 1))
                .returns(QuestionProblem.NOT_LATEST, ProblemException::type);
    }

    @Test
    void lapsesWithAnEdit() {
        var question = standing(QuestionStatus.APPROVED, 1);

        question.revise(Written.choice("Who led it?", null, "Orlov", "Lvov"));

        assertThat(question.status()).isEqualTo(QuestionStatus.DRAFT);
        assertThat(question.latest()).isEqualTo(2);
    }

    private static BankQuestion standing(QuestionStatus status, int latest) {
        return new BankQuestion(UUID.randomUUID(), UUID.randomUUID(), status, latest);
    }
}

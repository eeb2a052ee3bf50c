package org.examwright.questions.bank.similar;

import org.examwright.platform.Page;
import org.examwright.questions.QuestionId;
import org.examwright.questions.bank.similar.SimilarQuestions.Similar;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What lies near a question, over HTTP. */
@RestController
class SimilarController {
    private final SimilarQuestions questions;

    SimilarController(SimilarQuestions questions) {
        this.questions = questions;
    }

    @GetMapping("/v1/questions/{id}/similar")
    @Allow(Role.TEACHER)
    Page<Similar> list(@PathVariable QuestionId id) {
        return new Page<>(questions.to(id), null);
    }
}

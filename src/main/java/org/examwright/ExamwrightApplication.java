package org.examwright;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: study notes in, questions with evidence out, quizzes sat and marked. */
@SpringBootApplication
public class ExamwrightApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ExamwrightApplication.class, arguments);
    }
}

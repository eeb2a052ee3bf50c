package org.examwright;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class StatementWatchTests {
    @Autowired DataSource service;

    @Test
    void refusesAStatementOfTheServiceThatDoesNotNameTheSchool() throws SQLException {
        try (var connection = service.getConnection()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(
                            () ->
                                    connection.prepareStatement(
                                            "select name from member where id = ?"))
                    .withMessageContaining("does not name the school");
        }
    }

    @Test
    void letsAStatementThatNamesTheSchoolPass() {
        assertThatNoException()
                .isThrownBy(
                        () ->
                                StatementWatch.check(
                                        "select name from member where school_id = ? and id = ?"));
    }
}

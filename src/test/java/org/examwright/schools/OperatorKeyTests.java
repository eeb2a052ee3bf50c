package org.examwright.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class OperatorKeyTests {
    private static final String KEY = "0123456789-0123456789-0123456789";

    @Test
    void comesFromTheEnvironment() {
        var key = bind(Map.of("EXAMWRIGHT_BOOTSTRAP_KEY", KEY));

        assertThat(key.is(KEY)).isTrue();
        assertThat(key.is(KEY + "x")).isFalse();
        assertThat(key.toString()).doesNotContain(KEY);
    }

    @Test
    void comesFromAFileThatTheEnvironmentNames(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("key"), KEY + "\n");

        assertThat(bind(Map.of("EXAMWRIGHT_BOOTSTRAP_KEY_FILE", file.toString())).is(KEY)).isTrue();
    }

    @Test
    void refusesAKeyThatIsTooShort() {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind(Map.of("EXAMWRIGHT_BOOTSTRAP_KEY", "short")))
                .withStackTraceContaining("at least 32 characters");
    }

    @Test
    void isNobodysWhereNoneIsSet() {
        var key = bind(Map.of());

        assertThat(key.isSet()).isFalse();
        assertThat(key.is("")).isFalse();
    }

    private static OperatorKey bind(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                variables));
        return Binder.get(environment).bindOrCreate("examwright.bootstrap", OperatorKey.class);
    }
}

package org.examwright.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.examwright.platform.Job;
import org.examwright.platform.Jobs;
import org.examwright.platform.Json;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One task of db-scheduler does every {@link Job}; what is to be done is kept as JSON. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {
    static final String TASK = "job";

    @Bean
    DbSchedulerCustomizer ordersAsJson() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new JsonData());
            }
        };
    }

    @Bean
    Turns turns(JdbcClient jdbc) {
        return new Turns(jdbc);
    }

    @Bean
    Task<OrderedJob> jobTask(ObjectProvider<Job<?>> jobs, ObjectProvider<Turns> turns) {
        var runner = new JobRunner(jobs, turns);
        return Tasks.oneTime(TASK, OrderedJob.class).onFailure(runner::failed).execute(runner);
    }

    @Bean
    Jobs jobs(SchedulerClient scheduler, Turns turns, Clock clock, JdbcClient jdbc) {
        return new JobQueue(scheduler, turns, clock, jdbc);
    }

    private static final class JsonData implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return Json.MAPPER.writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return Json.MAPPER.readValue(data, type);
        }
    }
}

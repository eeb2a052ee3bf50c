package org.examwright.platform.jobs;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.examwright.platform.Job;
import org.examwright.platform.Json;
import org.examwright.platform.SchoolId;
import tools.jackson.databind.JsonNode;

/** What the scheduler's table holds of a job: its school first, which job, and its order. */
record OrderedJob(SchoolId school, String job, JsonNode order) {

    static OrderedJob of(String job, Job.Order order) {
        return new OrderedJob(order.school(), job, Json.MAPPER.valueToTree(order));
    }

    TaskInstance<OrderedJob> instance(String name, int turn) {
        var id = Turns.prefix(school.id(), job) + name;
        return new TaskInstance.Builder<OrderedJob>(JobConfiguration.TASK, id)
                .data(this)
                .priority(turn)
                .build();
    }
}

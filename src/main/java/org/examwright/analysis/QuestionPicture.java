package org.examwright.analysis;

import java.util.Objects;
import org.examwright.analysis.pictures.OptionTracePicture;

/** What can be looked at of a question. */
enum QuestionPicture {
    OPTION_TRACE;

    String of(QuestionStatistics statistics, double width) {
        return switch (this) {
            case OPTION_TRACE -> {
                var pooled = statistics.pooled();
                yield OptionTracePicture.svg(
                        new OptionTracePicture.Traced(
                                Objects.requireNonNullElse(pooled.stem(), ""),
                                pooled.statistics().attempts(),
                                pooled.options().stream()
                                        .map(
                                                option ->
                                                        new OptionTracePicture.Named(
                                                                option.text(), option.correct()))
                                        .toList(),
                                statistics.trace()),
                        width);
            }
        };
    }
}

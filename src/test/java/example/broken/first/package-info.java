/** A module that may use no other; its class does. For the rule to be seen failing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package example.broken.first;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

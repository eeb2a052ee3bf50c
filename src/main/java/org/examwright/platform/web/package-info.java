/** The web: filters, problems for everything refused, arguments that controllers may ask for. */
@NullMarked
package org.examwright.platform.web;

import org.jspecify.annotations.NullMarked;

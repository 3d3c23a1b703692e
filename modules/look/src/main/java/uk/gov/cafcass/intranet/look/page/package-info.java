/** What is around every page: its header, its menu, where the subjects of tasks and notices are shown, the scripts and styles. */
@NullMarked
package uk.gov.cafcass.intranet.look.page;

import org.jspecify.annotations.NullMarked;

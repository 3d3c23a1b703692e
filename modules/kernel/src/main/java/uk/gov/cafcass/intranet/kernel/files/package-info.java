/**
 * What holds for every file that people take out into other programs.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.files;

import org.jspecify.annotations.NullMarked;

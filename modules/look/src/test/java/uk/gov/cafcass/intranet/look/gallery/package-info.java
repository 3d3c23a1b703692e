/** A page of samples for every tag in every state, which the system tests look at; it is not delivered. */
@NullMarked
package uk.gov.cafcass.intranet.look.gallery;

import org.jspecify.annotations.NullMarked;

/**
 * The outbox: a message is stored in the transaction that it tells of, and delivered after it.
 *
 * <p>What is guaranteed: <ul>
 * <li>A message exists if and only if the transaction that stored it was committed.
 * <li>Each handler is given each message <em>at least once</em>. What a handler does in the database is done exactly once, since it
 *     shares a transaction with the removal of the message; what it does elsewhere (mail, another system) can happen again when the
 *     server dies before that transaction ends, so such a handler must recognise a repeat, for which it has the message's number.
 * <li>Handlers are independent: one that fails holds up neither the others nor the transaction that stored the message.
 * <li>What fails is tried again after growing pauses. After the last one it is set aside and stays until an administrator has it tried
 *     again; nothing is ever dropped.
 * <li>Messages with the same ordering key are given to a handler one after the other, in the order in which they were stored, provided
 *     that the transactions that store them follow each other (they lock the same record). One that was set aside lets later ones pass.
 * <li>Several nodes deliver at the same time, but never the same message.
 * </ul>
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.outbox;

import org.jspecify.annotations.NullMarked;

/**
 * Members in and out of tables. What the columns of a file mean is guessed ({@code ColumnGuesser}) and may be corrected;
 * each line is then matched with the member it means and merged into the record, which completes and corrects but never
 * empties anything. A dry run goes the same way without the last step.
 */
@NullMarked
package org.clavis.member.transfer;

import org.jspecify.annotations.NullMarked;

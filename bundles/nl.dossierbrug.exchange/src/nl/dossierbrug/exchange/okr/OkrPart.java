package nl.dossierbrug.exchange.okr;

import java.util.List;
import java.util.Objects;

import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.text.Text;

/**
 * A part of a pupil file, and how far it is filled.
 *
 * @param id the category's code, {@code cat_verzuim}, or the first step of the receiver's own fields,
 *        {@code functioneren}
 * @param label what it is called
 * @param demanded whether a file is incomplete without it: a category that the profile makes VERPLICHT, or fields of the
 *        receiver's own. In any other part nothing need have been recorded
 * @param filled how many fields have something to read in them
 * @param percent 0 to 100. A category is 0 or 100, for how many fields a pupil ought to have in it nobody can say; the
 *        receiver's own fields count one by one
 * @param empty the receiver's own fields that are still empty; for a category always none
 */
public record OkrPart(String id, Text label, boolean demanded, int filled, int percent, List<OwnField> empty) {

	public OkrPart {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		empty = List.copyOf(empty);
	}
}

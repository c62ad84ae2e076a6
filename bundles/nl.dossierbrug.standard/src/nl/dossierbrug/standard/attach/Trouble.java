package nl.dossierbrug.standard.attach;

import java.util.List;

/**
 * A defect of one attachment.
 *
 * @param defect what is wrong
 * @param details what its words need beside the name of the attachment, from {@code {1}} on; never a number in clear
 */
record Trouble(Defect defect, List<Object> details) {

	static Trouble of(Defect defect, Object... details) {
		return new Trouble(defect, List.of(details));
	}
}

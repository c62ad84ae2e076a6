package nl.dossierbrug.standard.attach;

import java.util.List;

/**
 * A defect of one attachment.
 *
 * @param defect what is wrong
 * @param details what its words need beside the name of the attachment, from {@code {1}} on; never a number in clear
 */
record AttachmentTrouble(Defect defect, List<Object> details) {

	static AttachmentTrouble of(Defect defect, Object... details) {
		return new AttachmentTrouble(defect, List.of(details));
	}
}

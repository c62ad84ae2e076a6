package nl.dossierbrug.standard.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of looking into one attachment. Filled while that goes on, by one thread. */
final class Inspected {

	/** The file in it. */
	record File(FileKind kind, byte[] bytes) {
	}

	private final List<AttachmentTrouble> troubles = new ArrayList<>();
	private File file;

	/** Something is wrong. Said once, however many files in the archive have it. */
	void add(AttachmentTrouble trouble) {
		if (!troubles.contains(trouble)) {
			troubles.add(trouble);
		}
	}

	void add(Defect defect, Object... details) {
		add(AttachmentTrouble.of(defect, details));
	}

	void found(FileKind kind, byte[] bytes) {
		file = new File(kind, bytes);
	}

	/** What is wrong, in the order in which it was found. */
	List<AttachmentTrouble> troubles() {
		return troubles;
	}

	/** The last file of a known kind that was found. To be given out only when nothing refuses. */
	Optional<File> file() {
		return Optional.ofNullable(file);
	}
}

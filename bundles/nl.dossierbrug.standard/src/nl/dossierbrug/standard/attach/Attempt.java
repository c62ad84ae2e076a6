package nl.dossierbrug.standard.attach;

import java.util.Objects;

/** What came of a step of opening: what one goes on with, or why there is no going on. */
sealed interface Attempt<T> {

	record Got<T>(T value) implements Attempt<T> {
		public Got {
			Objects.requireNonNull(value);
		}
	}

	record Failed<T>(AttachmentTrouble trouble) implements Attempt<T> {
		public Failed {
			Objects.requireNonNull(trouble);
		}
	}

	static <T> Attempt<T> got(T value) {
		return new Got<>(value);
	}

	static <T> Attempt<T> failed(Defect defect, Object... details) {
		return new Failed<>(AttachmentTrouble.of(defect, details));
	}
}

package nl.dossierbrug.desktop.companion;

import nl.dossierbrug.exchange.guide.GuidedPupil;

/** A pupil in the window; the same row however the pupil stands. */
record ListedPupil(GuidedPupil pupil) {

	@Override
	public boolean equals(Object other) {
		return other instanceof ListedPupil row && row.pupil.transfer().id().equals(pupil.transfer().id());
	}

	@Override
	public int hashCode() {
		return pupil.transfer().id().hashCode();
	}
}

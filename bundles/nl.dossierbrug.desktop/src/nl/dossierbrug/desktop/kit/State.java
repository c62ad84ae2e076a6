package nl.dossierbrug.desktop.kit;

/** How something stands. It is always shown as icon, word and colour together. */
public enum State {
	/** In order. */
	GOOD(Tone.GOOD, Tone.GOOD_SOFT, "good"),
	/** Somebody should look; nothing stops. */
	ATTENTION(Tone.ATTENTION, Tone.ATTENTION_SOFT, "attention"),
	/** It stops here. */
	WRONG(Tone.WRONG, Tone.WRONG_SOFT, "wrong"),
	/** Worth knowing. */
	INFO(Tone.INFO, Tone.INFO_SOFT, "info"),
	/** Not begun, over, or of no weight. */
	IDLE(Tone.QUIET, Tone.SURFACE, "idle");

	/** What has no state weighs less than any {@link #gravity}. */
	static final int LIGHTEST = 5;

	private final Tone tone;
	private final Tone ground;
	private final String icon;

	State(Tone tone, Tone ground, String icon) {
		this.tone = tone;
		this.ground = ground;
		this.icon = icon;
	}

	/** What stops weighs most: 0; the less it asks of somebody, the more. */
	int gravity() {
		return switch (this) {
			case WRONG -> 0;
			case ATTENTION -> 1;
			case INFO -> 2;
			case GOOD -> 3;
			case IDLE -> 4;
		};
	}

	/** Its colour. */
	public Tone tone() {
		return tone;
	}

	/** The colour behind it. */
	public Tone ground() {
		return ground;
	}

	/** Its icon's name. */
	public String icon() {
		return icon;
	}
}

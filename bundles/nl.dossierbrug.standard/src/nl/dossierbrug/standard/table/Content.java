package nl.dossierbrug.standard.table;

/** What may stand in an element: a text, or other elements. */
public sealed interface Content permits LeafType, BlockDefinition {

	/** The type's name, as the standard spells it; its place, written {@code BLOCK/ELEMENT}, where it has none. */
	String name();

	/** Whether the standard has a name for it, by which a dossier can ask for it. */
	default boolean named() {
		return name().indexOf('/') < 0;
	}
}

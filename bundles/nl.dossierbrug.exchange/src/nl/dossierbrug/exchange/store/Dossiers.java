package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.exchange.model.MadeFrom;
import nl.dossierbrug.exchange.model.DossierVersion;

/**
 * The composed dossiers. They are added once and never change; only where one can be made of may be found elsewhere later, and
 * one that may no longer be kept is removed.
 */
public interface Dossiers {

	/** Adds a version; one that exists already is a fault. */
	void add(DossierVersion version);

	Optional<DossierVersion> of(String transfer);

	/** Removes the dossier of a transfer; nothing happens when there is none. */
	void remove(String transfer);

	/** What a transfer's dossier was made of, without the dossier itself; empty when there is none or it is not known. */
	Optional<MadeFrom> sourceOf(String transfer);

	/** What every dossier was made of, by transfer; those of which it is not known are not in it. */
	Map<String, MadeFrom> sources();

	/** The same of some transfers only. @param transfers no more than some thousands */
	Map<String, MadeFrom> sources(List<String> transfers);

	/** From now on this is what the dossier of a transfer, which there is, was made of: it says the same. */
	void comesFrom(String transfer, MadeFrom source);
}

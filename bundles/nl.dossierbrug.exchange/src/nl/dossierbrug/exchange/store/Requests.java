package nl.dossierbrug.exchange.store;

import java.util.List;

import nl.dossierbrug.exchange.model.DossierRequest;

/** What receivers asked for. */
public interface Requests {

	void add(DossierRequest request);

	/** Those for a number, exactly as typed, oldest first. */
	List<DossierRequest> ofNumber(String number);

	/** All of them, oldest first. */
	List<DossierRequest> all();
}

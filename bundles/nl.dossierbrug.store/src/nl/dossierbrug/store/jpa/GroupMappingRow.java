package nl.dossierbrug.store.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What a group of the sender is called at a receiver. */
@Entity
@Table(name = "group_mapping")
@IdClass(GroupMappingRow.Key.class)
class GroupMappingRow {

	@Id
	String receiver;
	@Id
	String brin;
	@Id
	String senders;
	String receivers;

	/** What tells one mapping from another. */
	record Key(String receiver, String brin, String senders) {
	}

	GroupMappingRow() {
	}

	GroupMappingRow(Key key, String receivers) {
		receiver = key.receiver;
		brin = key.brin;
		senders = key.senders;
		this.receivers = receivers;
	}
}

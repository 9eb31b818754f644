package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.nghedan.process.OutgoingMail;

/** Sends one notice by mail; where mail is switched off, or the recipient has no address, nothing is sent. */
@Component
class SendNoticeDelegate implements JavaDelegate {

	private static final Logger LOG = LoggerFactory.getLogger(SendNoticeDelegate.class);

	private final NoticeMails mails;
	private final ObjectProvider<JavaMailSender> sender;
	private final OutgoingMail outgoing;

	SendNoticeDelegate(NoticeMails mails, ObjectProvider<JavaMailSender> sender, OutgoingMail outgoing) {
		this.mails = mails;
		this.sender = sender;
		this.outgoing = outgoing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		if (outgoing.isEnabled())
			mails.compose(execution).ifPresent(sender.getObject()::send);
		else
			LOG.debug("Mail is switched off, nothing sent for {}", execution.getProcessBusinessKey());
	}
}

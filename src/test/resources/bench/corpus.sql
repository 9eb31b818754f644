-- Opinions as residents word them: another one for each number, the same one each time.
create schema if not exists bench;

create or replace function bench.many(n bigint, salt text, most integer) returns integer
	language sql immutable parallel safe
	return (1 + mod(hashtextextended(salt, n) & 9223372036854775807, most))::integer;

create or replace function bench.pick(n bigint, salt text, words text[]) returns text
	language sql immutable parallel safe
	return words[bench.many(n, salt, cardinality(words))];

create or replace function bench.trouble(n bigint, field integer) returns text
	language sql immutable parallel safe
	return bench.pick(n, 'trouble', case field
		when 1 then array['mương thoát nước bị bồi lắng, mưa lớn là nước tràn vào nhà', 'cống thoát nước tắc nghẽn gây ngập kéo dài',
			'nắp cống bị vỡ rất nguy hiểm cho người đi xe máy', 'nước thải chảy tràn ra đường bốc mùi hôi',
			'hố ga không có nắp đậy, trẻ em dễ rơi xuống', 'đường ngập sâu mỗi khi mưa, xe chết máy']
		when 2 then array['mặt đường bê tông nứt vỡ, đi lại khó khăn', 'đường có nhiều ổ gà, đã có người té xe',
			'đoạn đường đang thi công dở dang bụi bặm', 'vỉa hè bong tróc gạch lát', 'đường xuống cấp chưa được sửa chữa',
			'đề nghị mở rộng lối đi chung vì quá hẹp']
		when 3 then array['đèn đường không sáng nhiều đêm liền', 'bóng đèn chiếu sáng chập chờn',
			'xin lắp thêm trụ đèn vì ban đêm tối om', 'trụ đèn nghiêng có nguy cơ đổ', 'đèn bật cả ban ngày gây lãng phí',
			'dây điện chiếu sáng võng xuống thấp']
		when 4 then array['cây xanh ngã đổ chắn ngang lối đi', 'cành cây vướng vào dây điện cần cắt tỉa',
			'cây khô mục có thể gãy khi có bão', 'rễ cây làm hư hỏng nền nhà', 'đề nghị trồng thêm cây bóng mát',
			'sâu rơi từ cây xuống sân trường']
		when 5 then array['rác thải ứ đọng không được thu gom', 'xe thu gom rác đi không đúng giờ',
			'có người đổ trộm xà bần vào ban đêm', 'thùng rác công cộng hư hỏng bốc mùi',
			'đề nghị tăng số lần thu gom rác trong tuần', 'bãi tập kết rác nằm quá gần nhà dân']
		when 6 then array['quán hát mở loa quá lớn đến khuya', 'xưởng cơ khí gây tiếng ồn và khói bụi',
			'công trình xây dựng làm việc ban đêm ồn ào', 'loa kéo hát inh ỏi vào giờ nghỉ trưa',
			'tiếng máy nén khí làm người già mất ngủ', 'chó nuôi thả rông sủa suốt đêm']
		when 7 then array['nước máy chảy yếu vào giờ cao điểm', 'nước sinh hoạt có màu đục và mùi lạ', 'đồng hồ nước chạy sai số',
			'đường ống cấp nước bị rò rỉ ngoài kiệt', 'mất nước mà không được thông báo trước',
			'xin lắp đặt đường ống nước mới cho các hộ cuối kiệt']
		when 8 then array['buôn bán lấn chiếm lòng lề đường', 'xe tải đậu đỗ chắn lối ra vào nhà',
			'biển quảng cáo dựng trái phép che khuất tầm nhìn', 'hàng quán kê bàn ghế ra hết vỉa hè',
			'chợ tự phát họp mỗi sáng gây ùn tắc', 'mái che lấn ra đường chung']
		when 9 then array['hộ bên cạnh xây nhà vượt giới hạn, làm nứt tường', 'công trình cơi nới không phép',
			'xây lấn vào đường đi chung của xóm', 'móng nhà đang đào gây sụt lún', 'thi công rơi vãi vật liệu mất an toàn',
			'nhà xây sai giấy phép số tầng']
		else array['thanh niên tụ tập đua xe gây mất trật tự', 'trộm cắp vặt xảy ra nhiều lần trong tháng',
			'đề nghị tăng cường tuần tra ban đêm', 'có nhóm người lạ thường tụ tập ở bãi đất trống',
			'xin lắp camera an ninh đầu kiệt', 'đánh bạc trá hình trong quán nước'] end);

create or replace function bench.place(n bigint) returns text
	language sql immutable parallel safe
	return bench.pick(n, 'alley', array['kiệt ', 'K', 'hẻm ', 'Kiệt ']) || bench.many(n, 'number', 180) || ' đường '
		|| bench.pick(n, 'street', array['Sông', 'Núi', 'Biển', 'Mai', 'Trúc', 'Lan', 'Tùng', 'Bàng', 'Phượng', 'Sen', 'Hạc', 'Yến',
			'Vân', 'Sương', 'Nắng', 'Gió', 'Cát', 'Đá', 'Suối', 'Đồi']) || ' '
		|| bench.pick(n, 'of', array['Xanh', 'Hồng', 'Bạc', 'Vàng', 'Thanh', 'Hiền', 'Hòa', 'Bình', 'An', 'Phú', 'Quý', 'Minh',
			'Tâm', 'Đức', 'Trường', 'Thọ']) || ' ' || bench.many(n, 'branch', 9) || ', '
		|| bench.pick(n, 'near', array['từ số nhà ', 'đoạn trước số ', 'gần nhà số ', 'đối diện số ']) || bench.many(n, 'house', 300);

create or replace function bench.opinion(n bigint, field integer) returns text
	language sql immutable parallel safe
	return bench.pick(n, 'who', array['Bà con phản ánh ', 'Đề nghị phường xem xét: ', 'Người dân cho biết ',
			'Kính mong các cấp quan tâm, ', 'Tại buổi họp tổ, nhiều hộ nêu ', '', 'Tôi xin phản ánh việc ', 'Hộ trong kiệt kiến nghị '])
		|| bench.trouble(n, field) || ' ở ' || bench.place(n)
		|| bench.pick(n, 'wish', array['. Đề nghị sớm khắc phục.', '. Việc này đã kéo dài nhiều tháng mà chưa ai giải quyết.',
			'. Mong phường kiểm tra và trả lời cho bà con.', '. Đã phản ánh nhiều lần.', ', nhất là vào mùa mưa.',
			'. Bà con sẵn sàng đóng góp công sức.', '. Xin cảm ơn.', '. Nguy hiểm cho người già và trẻ em đi học.',
			'. Yêu cầu xử lý dứt điểm trước Tết.', ''])
		|| bench.pick(n, 'more', array['', ' Có ảnh chụp kèm theo.', ' Tổ trưởng đã biết việc này.', ' Nhiều hộ cùng ký tên.',
			' Nếu cần xin liên hệ tổ dân phố.', ' Lần gần nhất là tuần trước.']);

create or replace function bench.name(n bigint) returns text
	language sql immutable parallel safe
	return bench.pick(n, 'family', array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi']) || ' '
		|| bench.pick(n, 'middle', array['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thanh']) || ' Mẫu ' || bench.many(n, 'given', 400);

create or replace function bench.phone(n bigint) returns text
	language sql immutable parallel safe
	return '09' || lpad(bench.many(n, 'phone', 400000)::text, 8, '0');

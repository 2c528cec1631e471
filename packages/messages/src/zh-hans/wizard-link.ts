/** 补贴向导续填链接的用语 · Words of the subsidy wizard's link. */
export const wizardLink = {
  mayDiffer: '这个链接按别的规定（{made}）做，现在按本页的核对，结论可能不同。',
  otherLaw: '这个链接按别的规定（{made}）做，现在按本页的核对，有的结论变了。',
  otherText: '这个链接做好以后，规定有改动或者更正，有的结论变了。',
  otherSums: '几项能不能一起拿的规定和做链接时不一样，合计可能不同。',
  otherData: '这个链接做好以后，登记册或者核对的程序有改动，有的结论变了。',
  registers: '做这个链接时，“{labels}”是登记册提供的；这里没有，没有算进去。',
  differs: '{scheme}：链接里记的是“{before}”，现在是“{now}”。',
  onlyThere: '链接里还有{schemes}，本页不问。',
  onlyHere: '做这个链接时没有问{schemes}。',
  comma: '、',
  refused: '链接里“{label}”的回答没有采用：这一题不能这样答。',
  unread: '链接里有读不出来的回答，没有采用。',
};
